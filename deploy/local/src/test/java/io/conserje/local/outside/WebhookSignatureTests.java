package io.conserje.local.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebhookSignatureTests {
    /** RFC 4231, test case 2. */
    private static final byte[] BODY = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);

    @Test
    void theBytesAreSignedAsMetaDoes() {
        assertThat(new WebhookSignature("Jefe").of(BODY))
                .isEqualTo("sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void theFirstOfSeveralSecretsSigns() {
        assertThat(new WebhookSignature(" Jefe , older").of(BODY)).isEqualTo(new WebhookSignature("Jefe").of(BODY));
    }

    @Test
    void theOldHeaderIsAnotherOne() {
        assertThat(new WebhookSignature("Jefe").sha1(BODY)).isEqualTo("sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
    }
}
