package io.conserje.defaults.sealing;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Reads a sealed file, piece by piece. */
final class SealedInput extends InputStream {
    private final PushbackInputStream from;
    private final Pieces pieces;
    private final byte[] name;
    private byte[] piece = {};
    private int taken;
    private boolean ended;

    SealedInput(InputStream from, Pieces pieces, String name) {
        this.from = new PushbackInputStream(from);
        this.pieces = pieces;
        this.name = name.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] to, int at, int length) throws IOException {
        while (taken == piece.length && !ended) {
            next();
        }
        if (taken == piece.length) {
            return -1;
        }
        int part = Math.min(length, piece.length - taken);
        System.arraycopy(piece, taken, to, at, part);
        taken += part;
        return part;
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    private void next() throws IOException {
        byte[] sealed = from.readNBytes(Pieces.BYTES + Pieces.TAG_BYTES);
        int more = from.read();
        if (more >= 0) {
            from.unread(more);
        }
        boolean last = more < 0;
        try {
            piece = pieces.open(sealed, last ? name : new byte[0]);
            taken = 0;
            ended = last;
        } catch (GeneralSecurityException e) {
            throw new IOException("A sealed file is not what was sealed", e);
        }
    }
}
