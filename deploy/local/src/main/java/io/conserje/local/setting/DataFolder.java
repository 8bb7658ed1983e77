package io.conserje.local.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The folder that keeps what survives a restart, locked for one platform at a time. */
public final class DataFolder implements AutoCloseable {
    /** What goes together: files of guests are sealed, and nothing opens them once the secrets are gone. */
    private static final List<String> OURS = List.of(
            "postgres",
            "redis",
            "media",
            "reencoded",
            "run",
            "logs",
            "secrets.env",
            "gmail.json",
            "password-shown",
            "rehearsal");

    private final Path path;
    private final FileChannel lock;

    private DataFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, makes it where it is missing, and locks it.
     *
     * @throws StartRefused if another platform runs on it, or it cannot be written
     */
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused("a platform already runs on the data folder " + path
                        + "; stop it, or set CONSERJE_DATA to another folder");
            }
            DataFolder folder = new DataFolder(path, channel);
            folder.makeSubfolders();
            return folder;
        } catch (IOException e) {
            throw new StartRefused("the data folder " + path + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Throws away what a platform left here, and nothing else that may lie in the folder. */
    public void empty() {
        try {
            for (String name : OURS) {
                delete(path.resolve(name));
            }
            makeSubfolders();
        } catch (IOException e) {
            throw new StartRefused("the data folder " + path + " cannot be emptied: " + e.getMessage(), e);
        }
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** Something in the folder. */
    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** Where a child writes its log. */
    public Path log(String name) {
        return path.resolve("logs", name + ".log");
    }

    /** Leaves the process id of a child for others to read. */
    public void writePid(String name, long pid) {
        try {
            Path half = pidFile(name + ".half");
            Files.writeString(half, pid + "\n");
            Files.move(half, pidFile(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this is the first time that this is asked of this data; the password is shown once. */
    public boolean isFirstTimeToShowThePassword() {
        try {
            Files.createFile(path.resolve("password-shown"));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the process id of a child away. */
    public void deletePid(String name) {
        try {
            Files.deleteIfExists(pidFile(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unlocks the folder. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pidFile(String name) {
        return path.resolve("run", name + ".pid");
    }

    private void makeSubfolders() throws IOException {
        Files.createDirectories(path.resolve("run"));
        Files.createDirectories(path.resolve("logs"));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Deletes a file, or a folder with all that is in it; a link is deleted, not followed. */
    public static void delete(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> children = Files.list(path)) {
                for (Path child : children.toList()) {
                    delete(child);
                }
            }
        }
        Files.deleteIfExists(path);
    }
}
