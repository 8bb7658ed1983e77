package io.conserje.local.backend;

import io.conserje.local.setting.DataFolder;
import io.conserje.local.setting.StartRefused;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** A server's binaries on the class path, unpacked once into the cache and kept under their checksum. */
final class Archive {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final String resource;

    Archive(String resource) {
        this.resource = resource;
    }

    /** Whether the binaries for this machine are on the class path. */
    boolean exists() {
        return Archive.class.getResource(resource) != null;
    }

    /** The folder with what was in the {@code .txz}. */
    Path unpacked(Path cache, String name) {
        return kept(cache, name, (input, target) -> {
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(input))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(entry, tar, target);
                }
            }
        });
    }

    /** The folder with the resource itself as an executable file named like {@code name}. */
    Path copied(Path cache, String name) {
        return kept(cache, name, (input, target) -> {
            Path file = target.resolve(name);
            Files.copy(input, file);
            makeExecutable(file);
        });
    }

    @FunctionalInterface
    private interface Writer {
        void write(InputStream input, Path target) throws IOException;
    }

    private Path kept(Path cache, String name, Writer writer) {
        Path target = cache.resolve(name + "-" + checksum().substring(0, 12));
        if (Files.isDirectory(target)) {
            return target;
        }
        try (InputStream input = open()) {
            Files.createDirectories(cache);
            Path half = Files.createTempDirectory(cache, name);
            writer.write(input, half);
            moveUnlessPresent(half, target);
            return target;
        } catch (IOException e) {
            throw new StartRefused("the binaries of " + name + " cannot be unpacked into " + cache + ": " + e, e);
        }
    }

    private static void moveUnlessPresent(Path half, Path target) throws IOException {
        try {
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            DataFolder.delete(half);
            if (!Files.isDirectory(target)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.resolve("..").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
            makeExecutable(path);
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, true)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    private String checksum() {
        try (InputStream input = open();
                DigestInputStream digest = new DigestInputStream(input, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new StartRefused(resource + " cannot be read: " + e.getMessage(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private InputStream open() throws IOException {
        InputStream input = Archive.class.getResourceAsStream(resource);
        if (input == null) {
            throw new IOException(resource + " is not on the class path");
        }
        return new BufferedInputStream(input);
    }
}
