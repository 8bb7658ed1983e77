package io.conserje.defaults.sealing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a file sealed, piece by piece; without {@link #finish} it is a file that nobody can open to its end. */
public final class SealedOutput extends OutputStream {
    private static final byte[] NOT_THE_LAST = {};

    private final OutputStream to;
    private final Pieces pieces;
    private final byte[] piece = new byte[Pieces.BYTES];
    private int filled;

    SealedOutput(OutputStream to, Pieces pieces) {
        this.to = to;
        this.pieces = pieces;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == piece.length) {
                seal(NOT_THE_LAST);
            }
            int part = Math.min(length - done, piece.length - filled);
            System.arraycopy(bytes, from + done, piece, filled, part);
            filled += part;
            done += part;
        }
    }

    /** Ends the file under its name, which may depend on what was written; does not close where it went. */
    public void finish(String name) throws IOException {
        seal(name.getBytes(StandardCharsets.UTF_8));
        to.flush();
    }

    private void seal(byte[] last) throws IOException {
        to.write(pieces.seal(piece, filled, last));
        filled = 0;
    }
}
