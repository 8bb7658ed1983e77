package io.conserje.defaults.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTests {

    private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

    @Test
    void whatWasSealedOpensForItsPurposeOnly() {
        Sealing sealing = sealing(key("a", 1));
        Sealing.Sealed sealed = sealing.seal("purpose", SECRET);

        assertThat(sealing.open("purpose", sealed)).hasValue(SECRET);
        assertThat(sealing.open("another", sealed)).isEmpty();
    }

    @Test
    void theSameSecretNeverLooksTheSame() {
        Sealing sealing = sealing(key("a", 1));

        assertThat(sealing.seal("purpose", SECRET).bytes())
                .isNotEqualTo(sealing.seal("purpose", SECRET).bytes());
    }

    @Test
    void olderKeysStillOpenAfterARotation() {
        Sealing.Sealed old = sealing(key("a", 1)).seal("purpose", SECRET);
        Sealing rotated = sealing(key("b", 2) + "," + key("a", 1));

        assertThat(rotated.open("purpose", old)).hasValue(SECRET);
        assertThat(rotated.seal("purpose", SECRET).keyId()).isEqualTo("b");
    }

    @Test
    void withoutItsKeyOrChangedItStaysShut() {
        Sealing sealing = sealing(key("a", 1));
        Sealing.Sealed sealed = sealing.seal("purpose", SECRET);
        byte[] changed = sealed.bytes().clone();
        changed[changed.length - 1] ^= 1;

        assertThat(sealing(key("b", 1)).open("purpose", sealed)).isEmpty();
        assertThat(sealing(key("a", 2)).open("purpose", sealed)).isEmpty();
        assertThat(sealing.open("purpose", new Sealing.Sealed("a", changed))).isEmpty();
        assertThat(sealing.open("purpose", new Sealing.Sealed("a", new byte[3])))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nokey", ":AAAA", "a:AAAA", "a:not base64"})
    void keysOfAnotherFormStopTheStart(String keys) {
        assertThatIllegalArgumentException().isThrownBy(() -> EncryptionKeys.parse(keys));
    }

    private static Sealing sealing(String keys) {
        return new Sealing(EncryptionKeys.parse(keys), new SecureRandom());
    }

    private static String key(String id, int fill) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return id + ":" + Base64.getEncoder().encodeToString(bytes);
    }
}
