package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTests {
    /** Of the three letters, by sha256sum. */
    private static final String SHA_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void equalContentIsKeptOnceUnderItsHash() throws IOException {
        var vault = new Vault(folder);
        assertThat(keep(vault, "abc")).isTrue();
        assertThat(keep(vault, "abc")).isFalse();
        assertThat(files()).containsExactly(folder.resolve("ba").resolve(SHA_OF_ABC));
        assertThat(vault.read(SHA_OF_ABC)).asString().isEqualTo("abc");
    }

    @Test
    void aFileThatIsTooLongIsCutAndLeavesNothing() throws IOException {
        var vault = new Vault(folder);
        try (PartFile part = vault.begin(3)) {
            assertThatThrownBy(() -> part.write(new ByteArrayInputStream(new byte[200_000])))
                    .isInstanceOf(PartFile.TooLong.class);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aPartThatIsBegunAnewForgetsWhatItHad() throws IOException {
        var vault = new Vault(folder);
        try (PartFile part = vault.begin(10)) {
            part.write(new ByteArrayInputStream("abcdefgh".getBytes()));
            part.write(new ByteArrayInputStream("abc".getBytes()));
            assertThat(part.sha256()).isEqualTo(SHA_OF_ABC);
            assertThat(part.length()).isEqualTo(3);
            assertThat(part.head()).asString().isEqualTo("abc");
        }
    }

    @Test
    void deletingTwiceIsDeletingOnce() throws IOException {
        var vault = new Vault(folder);
        keep(vault, "abc");
        vault.delete(SHA_OF_ABC);
        vault.delete(SHA_OF_ABC);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatADeadProcessLeftHalfWrittenIsSweptAway() throws IOException {
        var vault = new Vault(folder);
        assertThat(vault.sweep(Instant.EPOCH)).isZero();
        PartFile left = vault.begin(10);
        left.write(new ByteArrayInputStream("abc".getBytes()));
        Files.setLastModifiedTime(left.path(), FileTime.from(Instant.EPOCH));
        PartFile fresh = vault.begin(10);
        fresh.write(new ByteArrayInputStream("abc".getBytes()));
        assertThat(vault.sweep(Instant.EPOCH.plusSeconds(1))).isEqualTo(1);
        assertThat(files()).containsExactly(fresh.path());
    }

    private boolean keep(Vault vault, String content) throws IOException {
        try (PartFile part = vault.begin(10)) {
            part.write(new ByteArrayInputStream(content.getBytes()));
            return vault.keep(part);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
