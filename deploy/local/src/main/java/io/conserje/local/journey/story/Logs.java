package io.conserje.local.journey.story;

import io.conserje.local.outside.Unexpected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The platform's logs, searched for what must not be there. */
final class Logs {
    private final Path folder;

    Logs(Path folder) {
        this.folder = folder;
    }

    /** Fails where a word of a guest stands in a log; the message names the file, not the word. */
    void requireNone(Collection<String> words) {
        for (Path file : files()) {
            search(file, words);
        }
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as characters one to one: a log may hold what is no UTF-8. */
    private static void search(Path file, Collection<String> words) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            lines.filter(line -> words.stream().anyMatch(line::contains))
                    .findFirst()
                    .ifPresent(line -> {
                        throw new Unexpected("a guest's words are in the log " + file.getFileName());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
