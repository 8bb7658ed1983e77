package io.conserje.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SignedWebhooksTests {
    private final SignedWebhooks webhooks =
            new SignedWebhooks("secret", "100", "r", () -> Instant.parse("2026-11-20T09:00:00Z"));

    @Test
    void oneInTenIsATextTheOthersAreStatuses() {
        int texts = 0;
        for (int i = 0; i < 100; i++) {
            texts += body(webhooks.next()).contains("\"messages\":[") ? 1 : 0;
        }

        assertThat(texts).isEqualTo(10);
    }

    @Test
    void everyIdIsItsOwn() {
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            bodies.add(body(webhooks.next()).replaceAll(".*\"id\":\"(wamid[^\"]*)\".*", "$1"));
        }

        assertThat(bodies).hasSize(1_000);
    }

    @Test
    void theSignatureIsOfTheExactBytes() {
        SignedWebhooks.Signed one = webhooks.next();
        SignedWebhooks.Signed same =
                new SignedWebhooks("secret", "100", "r", () -> Instant.parse("2026-11-20T09:00:00Z")).next();
        SignedWebhooks.Signed otherSecret =
                new SignedWebhooks("else", "100", "r", () -> Instant.parse("2026-11-20T09:00:00Z")).next();

        assertThat(one.signature()).matches("sha256=[0-9a-f]{64}").isEqualTo(same.signature());
        assertThat(otherSecret.body()).isEqualTo(one.body());
        assertThat(otherSecret.signature()).isNotEqualTo(one.signature());
    }

    private static String body(SignedWebhooks.Signed signed) {
        return new String(signed.body(), StandardCharsets.US_ASCII);
    }
}
