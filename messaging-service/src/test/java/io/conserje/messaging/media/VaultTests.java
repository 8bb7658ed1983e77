package io.conserje.messaging.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        var vault = Parts.vault(folder);
        assertThat(keep(vault, "abc")).isTrue();
        assertThat(keep(vault, "abc")).isFalse();
        assertThat(files()).containsExactly(sealed());
        assertThat(read(vault)).isEqualTo("abc");
    }

    @Test
    void aFileThatIsTooLongIsCutAndLeavesNothing() throws IOException {
        var vault = Parts.vault(folder);
        try (PartFile part = vault.begin(3)) {
            assertThatThrownBy(() -> part.write(new ByteArrayInputStream(new byte[200_000])))
                    .isInstanceOf(PartFile.TooLong.class);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aPartThatIsBegunAnewForgetsWhatItHad() throws IOException {
        var vault = Parts.vault(folder);
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
        var vault = Parts.vault(folder);
        keep(vault, "abc");
        vault.delete(SHA_OF_ABC);
        vault.delete(SHA_OF_ABC);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatADeadProcessLeftHalfWrittenIsSweptAway() throws IOException {
        var vault = Parts.vault(folder);
        assertThat(vault.sweep(Instant.EPOCH)).isZero();
        PartFile left = vault.begin(10);
        left.write(new ByteArrayInputStream("abc".getBytes()));
        Files.setLastModifiedTime(left.path(), FileTime.from(Instant.EPOCH));
        PartFile fresh = vault.begin(10);
        fresh.write(new ByteArrayInputStream("abc".getBytes()));
        assertThat(vault.sweep(Instant.EPOCH.plusSeconds(1))).isEqualTo(1);
        assertThat(files()).containsExactly(fresh.path());
    }

    @Test
    void whatLiesOnTheDiskIsSealedEvenWhileItIsWritten() throws IOException {
        try (PartFile part = Parts.vault(folder).begin(10)) {
            part.write(new ByteArrayInputStream("abc".getBytes()));
            assertThat(Files.readString(part.path(), StandardCharsets.ISO_8859_1))
                    .doesNotContain("abc");
            assertThat(Parts.bytes(part)).asString().isEqualTo("abc");
        }
    }

    @Test
    void aFileThatWasChangedOrPutInAnothersPlaceIsNotGivenOut() throws IOException {
        var vault = Parts.vault(folder);
        keep(vault, "abc");
        keep(vault, "other");
        byte[] sealed = Files.readAllBytes(sealed());
        Files.write(
                sealed(),
                files().stream()
                        .filter(file -> !file.equals(sealed()))
                        .map(VaultTests::bytes)
                        .findFirst()
                        .orElseThrow());
        assertThatIOException().isThrownBy(() -> read(vault));
        sealed[sealed.length - 1] ^= 1;
        Files.write(sealed(), sealed);
        assertThatIOException().isThrownBy(() -> read(vault));
    }

    @Test
    void aFileOfAnEarlierVersionIsReadOpenAndSealedWhenItIsRenewed() throws IOException {
        var vault = Parts.vault(folder);
        assertThat(vault.outdated()).isEmpty();
        Path open = Files.createDirectories(folder.resolve("ba")).resolve(SHA_OF_ABC);
        Files.writeString(open, "abc");
        assertThat(read(vault)).isEqualTo("abc");
        assertThat(vault.outdated()).containsExactly(SHA_OF_ABC);
        vault.renew(SHA_OF_ABC);
        assertThat(files()).containsExactly(sealed());
        assertThat(read(vault)).isEqualTo("abc");
        assertThat(vault.outdated()).isEmpty();
    }

    @Test
    void anOpenFileThatIsNotWhatItsNameSaysIsNotSealed() throws IOException {
        var vault = Parts.vault(folder);
        Files.writeString(Files.createDirectories(folder.resolve("ba")).resolve(SHA_OF_ABC), "altered");
        assertThatIOException().isThrownBy(() -> vault.renew(SHA_OF_ABC));
        assertThat(vault.outdated()).containsExactly(SHA_OF_ABC);
    }

    @Test
    void theSameContentAgainSealsWhatLayOpen() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("ba")).resolve(SHA_OF_ABC), "abc");
        assertThat(keep(Parts.vault(folder), "abc")).isFalse();
        assertThat(files()).containsExactly(sealed());
    }

    @Test
    void afterARotationFilesAreSealedAnewAndTheOldKeyCanGo() throws IOException {
        keep(Parts.vault(folder), "abc");
        var rotated = Parts.vault(folder, Parts.key("b", 2) + "," + Parts.key("a", 1));
        assertThat(rotated.outdated()).containsExactly(SHA_OF_ABC);
        rotated.renew(SHA_OF_ABC);
        var later = Parts.vault(folder, Parts.key("b", 2));
        assertThat(read(later)).isEqualTo("abc");
        assertThat(later.outdated()).isEmpty();
    }

    @Test
    void theSameContentAgainTakesThePlaceOfWhatNoKeyOpens() throws IOException {
        keep(Parts.vault(folder), "abc");
        var later = Parts.vault(folder, Parts.key("b", 2));
        assertThatIOException().isThrownBy(() -> read(later));
        assertThat(keep(later, "abc")).isTrue();
        assertThat(read(later)).isEqualTo("abc");
        assertThat(files()).containsExactly(sealed());
    }

    @Test
    void theSameContentAgainTakesThePlaceOfWhatWasDamaged() throws IOException {
        var vault = Parts.vault(folder);
        keep(vault, "abc");
        byte[] sealed = Files.readAllBytes(sealed());
        sealed[sealed.length - 1] ^= 1;
        Files.write(sealed(), sealed);
        assertThat(keep(vault, "abc")).isTrue();
        assertThat(read(vault)).isEqualTo("abc");
    }

    private Path sealed() {
        return folder.resolve("ba").resolve(SHA_OF_ABC + ".sealed");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Vault vault) throws IOException {
        try (InputStream bytes = vault.read(SHA_OF_ABC)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
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
