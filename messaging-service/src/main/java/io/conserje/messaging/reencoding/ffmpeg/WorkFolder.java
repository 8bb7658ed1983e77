package io.conserje.messaging.reencoding.ffmpeg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Where files lie open while the program works on them: a folder for each run, which nobody else may read. */
public final class WorkFolder {
    private final Path folder;

    /** @param folder in which those of single runs are made */
    public WorkFolder(Path folder) {
        this.folder = folder;
    }

    /** A folder for one run. */
    Path begin() throws IOException {
        return Files.createTempDirectory(
                Files.createDirectories(folder),
                "run",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Deletes a run's folder with all that is in it. */
    void end(Path run) throws IOException {
        for (Path file : inside(run)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(run);
    }

    /** Deletes what a process that died left behind. */
    public void sweep(Instant before) {
        try {
            for (Path run : inside(folder)) {
                if (Files.getLastModifiedTime(run).toInstant().isBefore(before)) {
                    end(run);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (NoSuchFileException never) {
            return List.of();
        }
    }
}
