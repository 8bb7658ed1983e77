package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RushTests {

    private final Rush rush = new Rush(0);

    @Test
    void theStatusesOfAnAnswerOrTwoAreNone() {
        for (int i = 0; i < 6; i++) {
            rush.came(1, millis(i));
        }

        assertThat(rush.isOn(millis(7))).isFalse();
    }

    @Test
    void manySmallReadingsAreOne() {
        for (int i = 0; i < 100; i++) {
            rush.came(2, millis(4 * i));
        }

        assertThat(rush.isOn(millis(400))).isTrue();
    }

    @Test
    void itIsOverTwoWindowsLater() {
        rush.came(500, 0);

        assertThat(rush.isOn(millis(250))).isTrue();
        assertThat(rush.isOn(millis(460))).isFalse();
    }

    @Test
    void aLongSilenceIsForgottenAtOnce() {
        rush.came(500, 0);

        assertThat(rush.isOn(millis(5_000))).isFalse();
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
