package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTests {
    private final WhatsAppProperties.Retries retries =
            new WhatsAppProperties.Retries(Duration.ofSeconds(1), Duration.ofSeconds(30), 250, Duration.ofSeconds(20));

    @Test
    void everyPauseIsTwiceTheOneBeforeUpToTheLongest() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 250))
                .extracting(repeat -> retries.before(repeat).toSeconds())
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(WhatsAppSettings.postingNowhere().toString())
                .doesNotContain("first-secret", "a-token")
                .contains("***");
    }
}
