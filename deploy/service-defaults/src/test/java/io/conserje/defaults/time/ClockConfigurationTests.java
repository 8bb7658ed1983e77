package io.conserje.defaults.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockConfigurationTests {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void anOffsetFromTheLauncherWins() {
        assertThat(ClockConfiguration.shift("PT-3H", "2030-01-01T00:00:00Z", NOW))
                .isEqualTo(Duration.ofHours(-3));
    }

    @Test
    void aServiceAloneCountsFromItsStart() {
        assertThat(ClockConfiguration.shift("", "2026-11-20T12:30:00Z", NOW)).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void withoutEitherBusinessTimeIsRealTime() {
        assertThat(ClockConfiguration.shift("", "", NOW)).isZero();
    }
}
