package io.conserje.messaging.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens parts of files to tests of channels. */
public final class Parts {
    private Parts() {}

    public static PartFile in(Path folder, long limit) {
        return new Vault(folder).begin(limit);
    }

    /** What was written. */
    public static byte[] bytes(PartFile part) {
        try {
            return Files.readAllBytes(part.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
