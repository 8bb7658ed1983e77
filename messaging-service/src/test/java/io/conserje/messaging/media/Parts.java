package io.conserje.messaging.media;

import io.conserje.defaults.sealing.EncryptionKeys;
import io.conserje.defaults.sealing.FileSealing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Opens parts of files to tests of channels. */
public final class Parts {
    private Parts() {}

    public static PartFile in(Path folder, long limit) {
        return vault(folder).begin(limit);
    }

    /** One that seals with a key called {@code a}. */
    static Vault vault(Path folder) {
        return vault(folder, key("a", 1));
    }

    static Vault vault(Path folder, String keys) {
        return new Vault(folder, sealing(keys));
    }

    static String key(String id, int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }

    /** Sealing with a key called {@code a}. */
    public static FileSealing sealing() {
        return sealing(key("a", 1));
    }

    /** A part that holds these bytes. */
    public static PartFile of(Path folder, byte[] bytes) {
        PartFile part = in(folder, Long.MAX_VALUE);
        try {
            part.write(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return part;
    }

    /** What was written. */
    public static byte[] bytes(PartFile part) {
        try (InputStream file = sealing(key("a", 1)).open(Files.newInputStream(part.path()), part.sha256())) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSealing sealing(String keys) {
        return new FileSealing(EncryptionKeys.parse(keys), new SecureRandom());
    }
}
