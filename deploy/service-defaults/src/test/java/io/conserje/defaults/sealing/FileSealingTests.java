package io.conserje.defaults.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSealingTests {
    private static final int PIECE = 64 * 1024;
    private static final int SEALED_PIECE = PIECE + 16;
    private static final int HEADER = 4 + 1 + 1 + 32;

    private final FileSealing sealing = sealing(key("a", 1));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 1_000_000})
    void whatWasSealedOpensWhateverItsLength(int length) throws IOException {
        byte[] open = bytes(length);
        assertThat(opened(sealed(open), "name")).isEqualTo(open);
    }

    @Test
    void nothingOfItCanBeRead() throws IOException {
        byte[] open = new byte[PIECE];
        byte[] sealed = sealed(open);
        assertThat(Arrays.equals(sealed, HEADER, HEADER + 1000, open, 0, 1000)).isFalse();
        assertThat(sealed(open)).isNotEqualTo(sealed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 5, 6, HEADER - 1, HEADER, HEADER + SEALED_PIECE, HEADER + 2 * SEALED_PIECE + 5})
    void anAlteredByteIsNoticedWhereverItIs(int at) throws IOException {
        byte[] sealed = sealed(bytes(2 * PIECE + 100));
        sealed[at] ^= 1;
        assertThatIOException().isThrownBy(() -> opened(sealed, "name"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 116, SEALED_PIECE, 2 * SEALED_PIECE + 116})
    void whatIsCutOffIsNoticed(int missing) throws IOException {
        byte[] sealed = sealed(bytes(2 * PIECE + 100));
        byte[] cut = Arrays.copyOf(sealed, sealed.length - missing);
        assertThatIOException().isThrownBy(() -> opened(cut, "name"));
    }

    @Test
    void piecesThatChangedPlacesAreNoticed() throws IOException {
        byte[] sealed = sealed(bytes(2 * PIECE + 100));
        byte[] first = Arrays.copyOfRange(sealed, HEADER, HEADER + SEALED_PIECE);
        System.arraycopy(sealed, HEADER + SEALED_PIECE, sealed, HEADER, SEALED_PIECE);
        System.arraycopy(first, 0, sealed, HEADER + SEALED_PIECE, SEALED_PIECE);
        assertThatIOException().isThrownBy(() -> opened(sealed, "name"));
    }

    @Test
    void aFileThatWasPutInAnothersPlaceIsNoticed() throws IOException {
        byte[] sealed = sealed(bytes(10));
        assertThatIOException().isThrownBy(() -> opened(sealed, "another"));
    }

    @Test
    void whoReadsOnAfterAPieceThatFailedIsNotToldThatTheFileIsOver() throws IOException {
        try (InputStream open = sealing.open(new ByteArrayInputStream(sealed(bytes(10))), "another")) {
            assertThatIOException().isThrownBy(open::read);
            assertThatIOException().isThrownBy(open::read);
        }
    }

    @Test
    void olderKeysStillOpenAfterARotationAndAreKnownToBeOld() throws IOException {
        byte[] old = sealed(bytes(10));
        FileSealing rotated = sealing(key("b", 2) + "," + key("a", 1));
        assertThat(rotated.open(new ByteArrayInputStream(old), "name").readAllBytes())
                .isEqualTo(bytes(10));
        assertThat(rotated.isCurrent(new ByteArrayInputStream(old))).isFalse();
        assertThat(sealing.isCurrent(new ByteArrayInputStream(old))).isTrue();
        FileSealing without = sealing(key("b", 2));
        assertThatThrownBy(() -> without.open(new ByteArrayInputStream(old), "name"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not there: a");
    }

    @Test
    void aHundredMegabytesTakeNoMoreMemoryThanAPiece() throws IOException {
        var counted = new OutputStream() {
            private long bytes;

            @Override
            public void write(int single) {
                bytes++;
            }

            @Override
            public void write(byte[] some, int from, int length) {
                assertThat(length).isLessThanOrEqualTo(SEALED_PIECE);
                bytes += length;
            }
        };
        SealedOutput output = sealing.seal(counted);
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < 100; i++) {
            output.write(megabyte);
        }
        output.finish("name");
        assertThat(counted.bytes).isEqualTo(HEADER + 100L * 1024 * 1024 + 1600 * 16);
    }

    private byte[] sealed(byte[] open) throws IOException {
        var sealed = new ByteArrayOutputStream();
        SealedOutput output = sealing.seal(sealed);
        output.write(open);
        output.finish("name");
        return sealed.toByteArray();
    }

    private byte[] opened(byte[] sealed, String name) throws IOException {
        try (InputStream open = sealing.open(new ByteArrayInputStream(sealed), name)) {
            return open.readAllBytes();
        }
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static FileSealing sealing(String keys) {
        return new FileSealing(EncryptionKeys.parse(keys), new SecureRandom());
    }

    private static String key(String id, int fill) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
