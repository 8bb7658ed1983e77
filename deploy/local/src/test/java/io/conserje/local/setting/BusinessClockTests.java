package io.conserje.local.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessClockTests {
    private final InstantSource now = InstantSource.fixed(Instant.parse("2026-11-20T15:00:00Z"));

    @ParameterizedTest
    @CsvSource({"2026-11-20T12:00:00Z,PT-3H", "2026-11-21T15:00:00Z,PT24H", "2026-11-20T15:00:00Z,PT0S"})
    void theOffsetLeadsFromRealToBusinessTime(String start, String offset) {
        assertThat(BusinessClock.offset(start, now)).isEqualTo(Duration.parse(offset));
    }

    @Test
    void withoutABusinessTimeTheRealClockCounts() {
        assertThat(BusinessClock.offset(null, now)).isZero();
        assertThat(BusinessClock.offset(" ", now)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-12-01", "2026-12-01T10:00:00"})
    void whatIsNoInstantIsRefused(String start) {
        assertThatThrownBy(() -> BusinessClock.offset(start, now))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("CONSERJE_CLOCK")
                .hasMessageContaining(start);
    }
}
