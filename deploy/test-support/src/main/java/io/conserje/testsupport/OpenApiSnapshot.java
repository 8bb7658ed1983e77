package io.conserje.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds the description a service gives of its API against the committed one. */
public final class OpenApiSnapshot {

    private OpenApiSnapshot() {}

    /**
     * Compares, or writes with {@code -Dupdate.snapshots=true}. The actual text comes from {@code /v3/api-docs.yaml}.
     *
     * @param file relative to the repository, for example {@code docs/api/nlp.yaml}
     */
    public static void verify(String actual, String file) {
        Path path = root().resolve(file);
        String normal = actual.replace("\r\n", "\n").replaceAll("(?m)^servers:\\n(- .*\\n(  .*\\n)*)+", "");
        try {
            if (Boolean.getBoolean("update.snapshots")) {
                Files.createDirectories(path.getParent());
                Files.writeString(path, normal);
                return;
            }
            String expected = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : "";
            if (!expected.equals(normal)) {
                throw new AssertionError("The API changed. Read the difference, then write " + file
                        + " anew with -Dupdate.snapshots=true and commit it. It is now:\n" + normal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the repository, wherever the test runs. */
    public static Path root() {
        Path path = Path.of("").toAbsolutePath();
        while (path != null && !Files.exists(path.resolve("mvnw"))) {
            path = path.getParent();
        }
        if (path == null) {
            throw new IllegalStateException("Not inside the repository");
        }
        return path;
    }
}
