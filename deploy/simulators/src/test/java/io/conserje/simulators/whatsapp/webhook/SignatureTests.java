package io.conserje.simulators.whatsapp.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.simulators.whatsapp.WhatsAppSettings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SignatureTests {
    private final Signature signature = new Signature(WhatsAppSettings.postingNowhere());

    @Test
    void theFirstSecretSignsTheBytesAsTheyAre() {
        byte[] body = "{\"caf\\u00e9\":\"a\\/b\"}".getBytes(StandardCharsets.US_ASCII);

        // Computed with another library.
        assertThat(signature.of(body))
                .isEqualTo("sha256=cbadbbf59db3e5431cef639128632c0cfc1e723489145643d1b902e932285c3b");
    }

    @Test
    void theSameJsonInOtherBytesHasAnotherSignature() {
        byte[] escaped = "{\"a\":\"\\/\"}".getBytes(StandardCharsets.US_ASCII);
        byte[] plain = "{\"a\":\"/\"}".getBytes(StandardCharsets.US_ASCII);

        assertThat(signature.of(escaped)).isNotEqualTo(signature.of(plain)).matches("sha256=[0-9a-f]{64}");
    }
}
