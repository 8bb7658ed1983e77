package io.conserje.messaging.media;

import io.conserje.defaults.sealing.FileSealing;
import io.conserje.defaults.sealing.SealedOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file on its way in: hashed and sealed while it is written, never longer than allowed, and gone when it is closed without being
 * kept. What lies on the disk is never open.
 */
public final class PartFile implements AutoCloseable {
    private static final int CHUNK = 64 * 1024;
    private static final int HEAD = 512;

    private final Path path;
    private final long limit;
    private final FileSealing sealing;
    private byte[] head = new byte[0];
    private long length;
    private String sha256 = "";

    PartFile(Path path, long limit, FileSealing sealing) {
        this.path = path;
        this.limit = limit;
        this.sealing = sealing;
    }

    /** The most bytes it may have. */
    public long limit() {
        return limit;
    }

    /** Begins anew with these bytes, and has them on the disk when it returns; throws {@link TooLong} as soon as they are too many. */
    public void write(InputStream bytes) throws IOException {
        MessageDigest digest = digest();
        length = 0;
        head = new byte[0];
        try (FileChannel file = FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream buffered = new BufferedOutputStream(Channels.newOutputStream(file), CHUNK);
                InputStream hashed = new DigestInputStream(bytes, digest)) {
            SealedOutput sealed = sealing.seal(buffered);
            copy(hashed, sealed);
            sha256 = HexFormat.of().formatHex(digest.digest());
            sealed.finish(sha256);
            file.force(true);
        }
    }

    private void copy(InputStream from, OutputStream to) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
            length += read;
            if (length > limit) {
                throw new TooLong();
            }
            keepHead(chunk, read);
            to.write(chunk, 0, read);
        }
    }

    private void keepHead(byte[] chunk, int read) {
        if (head.length < HEAD) {
            int more = Math.min(HEAD - head.length, read);
            head = ByteBuffer.allocate(head.length + more)
                    .put(head)
                    .put(chunk, 0, more)
                    .array();
        }
    }

    /** What was written, opened while it is read. */
    public InputStream opened() throws IOException {
        InputStream file = Files.newInputStream(path);
        try {
            return sealing.open(file, sha256);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    long length() {
        return length;
    }

    /** Of what was written, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** The first bytes, by which its type is known. */
    public byte[] head() {
        return Arrays.copyOf(head, head.length);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK knows no SHA-256", e);
        }
    }

    /** There are more bytes than allowed. */
    public static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
