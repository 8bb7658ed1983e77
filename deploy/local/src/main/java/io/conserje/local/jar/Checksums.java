package io.conserje.local.jar;

import io.conserje.local.setting.StartRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The checksum of a jar and of what runs it; remembered as long as the file is untouched. */
final class Checksums {
    private final Path folder;

    Checksums(Path folder) {
        this.folder = folder;
    }

    /**
     * Sixteen hexadecimal digits.
     *
     * @param identity of what runs the jar
     */
    String of(Path jar, String name, String identity) throws IOException {
        Path memory = folder.resolve(name + ".sum");
        String state = state(jar) + jar.toAbsolutePath() + " " + identity + "\n";
        if (Files.exists(memory)) {
            String remembered = Files.readString(memory);
            if (remembered.startsWith(state)) {
                return remembered.substring(state.length());
            }
        }
        String sum = sum(jar, identity);
        Files.writeString(memory, state + sum);
        return sum;
    }

    /** Two builds may give a jar the same time, so that the jars are the same; the inode's own time cannot be set. */
    private static String state(Path jar) throws IOException {
        return jar.getFileSystem().supportedFileAttributeViews().contains("unix")
                ? Files.size(jar) + " " + Files.getAttribute(jar, "unix:ctime") + " "
                : System.nanoTime() + " ";
    }

    private static String sum(Path jar, String identity) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(identity.getBytes(StandardCharsets.UTF_8));
            try (InputStream input = new DigestInputStream(Files.newInputStream(jar), digest)) {
                input.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new StartRefused("this JDK has no SHA-256", e);
        }
    }
}
