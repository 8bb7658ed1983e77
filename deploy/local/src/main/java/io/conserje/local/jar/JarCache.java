package io.conserje.local.jar;

import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Keeps each service's jar extracted, under the checksum of the jar and the JVM; an older one is thrown away. */
public final class JarCache {
    private final Path cache;
    private final JavaCommand java;

    /** Keeps them here. */
    public JarCache(Path cache, JavaCommand java) {
        this.cache = cache;
        this.java = java;
    }

    /**
     * The jar of a module, extracted; takes a second when it is new.
     *
     * @throws StartRefused if the module is not built, or cannot be extracted
     */
    public ExtractedJar of(Path module, String name) throws InterruptedException {
        Path jar = built(module);
        try {
            Files.createDirectories(cache);
            Path folder = cache.resolve(name + "-" + new Checksums(cache).of(jar, name, java.identity()));
            if (!Files.exists(folder.resolve("app.jar"))) {
                extract(jar, folder, name);
            }
            throwAwayOthers(folder, name);
            return new ExtractedJar(folder.toAbsolutePath());
        } catch (IOException e) {
            throw new StartRefused(jar + " cannot be extracted: " + e.getMessage(), e);
        }
    }

    private static Path built(Path module) {
        Path target = module.resolve("target");
        try (Stream<Path> files = Files.isDirectory(target) ? Files.list(target) : Stream.empty()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .orElseThrow(() -> new StartRefused(
                            module.getFileName() + " is not built: there is no *-app.jar in " + target));
        } catch (IOException e) {
            throw new StartRefused(target + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void extract(Path jar, Path folder, String name) throws IOException, InterruptedException {
        Path half = Files.createTempDirectory(cache, "extract-");
        try {
            int exit = new ProcessBuilder(java.extraction(jar, half))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new StartRefused(name + ": " + jar + " cannot be extracted (exit code " + exit + ")");
            }
            DataFolder.delete(folder);
            Files.move(half, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            DataFolder.delete(half);
        }
    }

    private void throwAwayOthers(Path folder, String name) throws IOException {
        try (Stream<Path> all = Files.list(cache)) {
            List<Path> others = all.filter(
                            other -> other.getFileName().toString().matches(name + "-[0-9a-f]{16}"))
                    .filter(other -> !other.equals(folder))
                    .toList();
            for (Path other : others) {
                DataFolder.delete(other);
            }
        }
    }
}
