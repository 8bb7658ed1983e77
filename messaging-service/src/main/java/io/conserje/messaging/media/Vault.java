package io.conserje.messaging.media;

import io.conserje.defaults.sealing.FileSealing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files by the hash of their content: equal files are one. What is under its hash is whole, since it gets there in one move, and
 * sealed; files of earlier versions lie open until they are {@link #renew renewed}.
 */
public final class Vault {
    private static final String PARTS = "parts";
    private static final String SEALED = ".sealed";

    private final Path folder;
    private final FileSealing sealing;

    /** Files in a folder, sealed so. */
    public Vault(Path folder, FileSealing sealing) {
        this.folder = folder;
        this.sealing = sealing;
    }

    /** Room for a file of at most so many bytes. */
    public PartFile begin(long limit) {
        try {
            Path parts = Files.createDirectories(folder.resolve(PARTS));
            return new PartFile(parts.resolve(UUID.randomUUID().toString()), limit, sealing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps a written part, also in the place of one that cannot be read; false where the same content was there already. */
    public boolean keep(PartFile part) {
        Path place = sealed(part.sha256());
        try {
            Path parent = Files.createDirectories(folder.resolve(part.sha256().substring(0, 2)));
            if (Files.exists(place) && isReadable(part.sha256())) {
                return false;
            }
            move(part, place, parent);
            return !Files.deleteIfExists(open(part.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bytes of this content, opened while they are read; throws when they are not there or not what was kept. */
    public InputStream read(String content) throws IOException {
        try {
            return opened(content);
        } catch (NoSuchFileException notSealedYet) {
            Path open = open(content);
            return Files.exists(open) ? Files.newInputStream(open) : opened(content);
        }
    }

    private InputStream opened(String content) throws IOException {
        InputStream file = Files.newInputStream(sealed(content));
        try {
            return sealing.open(file, content);
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** Whether all of a sealed content can be read: its key is there, and nothing was changed. */
    private boolean isReadable(String content) {
        try (InputStream bytes = opened(content)) {
            bytes.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Contents that lie open, or under a key that is no longer the current one. */
    List<String> outdated() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(this::isOutdated).map(Vault::content).distinct().toList();
        }
    }

    /** Seals a content under the current key; again changes nothing. */
    void renew(String content) throws IOException {
        try (PartFile part = begin(Long.MAX_VALUE);
                InputStream bytes = read(content)) {
            part.write(bytes);
            if (!part.sha256().equals(content)) {
                throw new IOException("A kept file is not what its name says");
            }
            move(part, sealed(content), folder.resolve(content.substring(0, 2)));
        }
        Files.deleteIfExists(open(content));
    }

    /** Forgets this content; again changes nothing. */
    public void delete(String content) {
        try {
            Files.deleteIfExists(sealed(content));
            Files.deleteIfExists(open(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws away what a process that died left half written. */
    public int sweep(Instant before) {
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

    private boolean isOutdated(Path file) {
        if (!Files.isRegularFile(file) || file.startsWith(folder.resolve(PARTS))) {
            return false;
        }
        if (!file.toString().endsWith(SEALED)) {
            return true;
        }
        try (InputStream head = Files.newInputStream(file)) {
            return !sealing.isCurrent(head);
        } catch (IOException e) {
            return false;
        }
    }

    private static String content(Path file) {
        return file.getFileName().toString().replace(SEALED, "");
    }

    private Path sealed(String content) {
        return folder.resolve(content.substring(0, 2)).resolve(content + SEALED);
    }

    private Path open(String content) {
        return folder.resolve(content.substring(0, 2)).resolve(content);
    }

    private static void move(PartFile part, Path place, Path parent) throws IOException {
        Files.move(part.path(), place, StandardCopyOption.ATOMIC_MOVE);
        sync(parent);
    }

    /** A name is durable when its folder is. */
    private static void sync(Path parent) throws IOException {
        try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
