package io.conserje.simulators.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTests {
    private static WhatsAppProperties.Retries retries(int faster) {
        return new WhatsAppProperties.Retries(
                Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofDays(7), faster, Duration.ofSeconds(20));
    }

    @Test
    void everyPauseIsTwiceTheOneBeforeUpToTheLongest() {
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 250))
                .extracting(repeat -> retries(120).before(repeat).toSeconds())
                .containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
        assertThat(retries(1).before(6)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void itGoesOnForSevenDaysOfATimeThatMayPassFaster() {
        assertThat(retries(1).goesOnAfter(Duration.ofDays(7).minusMinutes(1))).isTrue();
        assertThat(retries(1).goesOnAfter(Duration.ofDays(7))).isFalse();
        assertThat(retries(120).goesOnAfter(Duration.ofMinutes(83))).isTrue();
        assertThat(retries(120).goesOnAfter(Duration.ofMinutes(84))).isFalse();
    }

    @Test
    void noSecretIsPrinted() {
        assertThat(WhatsAppSettings.postingNowhere().toString())
                .doesNotContain("first-secret", "a-token")
                .contains("***");
    }
}
