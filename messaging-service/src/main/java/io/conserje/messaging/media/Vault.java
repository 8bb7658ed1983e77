package io.conserje.messaging.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/** Files by the hash of their content: equal files are one. What is under its hash is whole, since it gets there in one move. */
class Vault {
    private static final String PARTS = "parts";

    private final Path folder;

    Vault(Path folder) {
        this.folder = folder;
    }

    /** Room for a file of at most so many bytes. */
    PartFile begin(long limit) {
        try {
            Path parts = Files.createDirectories(folder.resolve(PARTS));
            return new PartFile(parts.resolve(UUID.randomUUID().toString()), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a written part; false where the same content was there already. */
    boolean keep(PartFile part) {
        Path place = place(part.sha256());
        try {
            Path parent = Files.createDirectories(folder.resolve(part.sha256().substring(0, 2)));
            if (Files.exists(place)) {
                return false;
            }
            Files.move(part.path(), place, StandardCopyOption.ATOMIC_MOVE);
            sync(parent);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of this content; throws when they are not there. */
    byte[] read(String content) {
        try {
            return Files.readAllBytes(place(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets this content; again changes nothing. */
    void delete(String content) {
        try {
            Files.deleteIfExists(place(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what a process that died left half written. */
    int sweep(Instant before) {
        try (Stream<Path> parts = Files.list(folder.resolve(PARTS))) {
            return (int) parts.filter(part -> isOlder(part, before))
                    .filter(part -> part.toFile().delete())
                    .count();
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path part, Instant before) {
        try {
            return Files.getLastModifiedTime(part).toInstant().isBefore(before);
        } catch (IOException e) {
            return false;
        }
    }

    private Path place(String content) {
        return folder.resolve(content.substring(0, 2)).resolve(content);
    }

    /** A name is durable when its folder is. */
    private static void sync(Path parent) throws IOException {
        try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
