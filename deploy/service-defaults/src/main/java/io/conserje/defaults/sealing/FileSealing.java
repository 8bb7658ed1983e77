package io.conserje.defaults.sealing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Seals files of any length with little memory: pieces of 64 KiB, each AES-256-GCM under a key made for this file, numbered,
 * the last one marked as such and bound to the file's name. So no piece can be altered, moved, left out or cut off, and no
 * file put in another's place.
 */
public final class FileSealing {

    private static final byte[] FORM = "CJF1".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 32;

    private final EncryptionKeys keys;
    private final SecureRandom random;

    /** Seals with these keys. */
    public FileSealing(EncryptionKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /** Begins a sealed file under the current key. */
    public SealedOutput seal(OutputStream to) throws IOException {
        EncryptionKeys.Named key = keys.current();
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] header = header(key.id(), salt);
        to.write(header);
        return new SealedOutput(to, new Pieces(key.key(), salt, header));
    }

    /**
     * What was sealed under this name. Reading throws {@link IOException} at the first piece that is not what was sealed, before any
     * of it is given out; so does this where the key is gone or it is no sealed file.
     */
    public InputStream open(InputStream sealed, String name) throws IOException {
        DataInputStream from = new DataInputStream(sealed);
        String keyId = keyId(from);
        byte[] salt = from.readNBytes(SALT_BYTES);
        EncryptionKeys.Named key =
                keys.find(keyId).orElseThrow(() -> new IOException("The key of a sealed file is not there: " + keyId));
        return new SealedInput(from, new Pieces(key.key(), salt, header(keyId, salt)), name);
    }

    /** Whether a file is sealed under the current key; reads its first bytes. */
    public boolean isCurrent(InputStream sealed) throws IOException {
        return keyId(new DataInputStream(sealed)).equals(keys.current().id());
    }

    private static byte[] header(String keyId, byte[] salt) {
        byte[] id = keyId.getBytes(StandardCharsets.UTF_8);
        var header = new ByteArrayOutputStream();
        header.writeBytes(FORM);
        header.write(id.length);
        header.writeBytes(id);
        header.writeBytes(salt);
        return header.toByteArray();
    }

    private static String keyId(DataInputStream from) throws IOException {
        if (!Arrays.equals(from.readNBytes(FORM.length), FORM)) {
            throw new IOException("This is no sealed file");
        }
        byte[] id = new byte[from.readUnsignedByte()];
        try {
            from.readFully(id);
        } catch (EOFException e) {
            throw new IOException("A sealed file is cut off", e);
        }
        return new String(id, StandardCharsets.UTF_8);
    }
}
