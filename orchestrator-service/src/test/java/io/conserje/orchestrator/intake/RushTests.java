package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RushTests {

    private final Rush rush = new Rush(100, 0);

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

    @Test
    void aReadingOfALoadWaitsForAFewMore() {
        rush.came(60, millis(1));

        assertThat(rush.rest(millis(1))).isEqualTo(millis(20));
        assertThat(rush.rest(millis(15))).isEqualTo(millis(6));
        assertThat(rush.rest(millis(30))).isZero();
    }

    @Test
    void behindAFullReadingNothingIsWaitedFor() {
        rush.came(100, millis(1));

        assertThat(rush.rest(millis(1))).isZero();
        rush.came(99, millis(2));
        assertThat(rush.rest(millis(2))).isPositive();
    }

    @Test
    void aGuestWhoTalksIsNeverWaitedFor() {
        assertThat(rush.rest(0)).isZero();
        rush.came(3, millis(1));

        assertThat(rush.rest(millis(1))).isZero();
    }

    private static long millis(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
