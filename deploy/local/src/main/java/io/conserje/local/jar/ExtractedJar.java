package io.conserje.local.jar;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A service's jar with its libraries beside it, and an AOT cache when one was trained.
 *
 * @param folder holds {@code app.jar}, {@code lib} and {@code app.aot}
 */
public record ExtractedJar(Path folder) {
    /** The jar to run; named the same in training and in earnest, or the JVM refuses the cache. */
    public Path jar() {
        return folder.resolve("app.jar");
    }

    /** The AOT cache. */
    public Path cache() {
        return folder.resolve("app.aot");
    }

    /** Whether the AOT cache is there. */
    public boolean isTrained() {
        return Files.exists(cache());
    }
}
