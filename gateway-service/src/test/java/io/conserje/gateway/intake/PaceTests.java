package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long MILLI = 1_000_000;

    /** Two lanes; what takes longer than half a second hangs. */
    private final Pace pace = new Pace(2, 500 * MILLI);

    @Test
    void nothingIsKnownBeforeTheFirstCall() {
        assertThat(pace.wait(5, 5 * MILLI)).isZero();
    }

    @Test
    void itComesToWhatTheLastCallsTook() {
        for (int call = 0; call < 30; call++) {
            call(0, call * 100L, 40);
        }
        assertThat(pace.wait(2, 9_000 * MILLI)).isBetween(39 * MILLI, 40 * MILLI);
        assertThat(pace.wait(10, 9_000 * MILLI)).isBetween(195 * MILLI, 200 * MILLI);
    }

    @Test
    void aCallThatHangsCountsBeforeItEnds() {
        call(0, 0, 10);
        pace.begins(1, 20 * MILLI);
        call(0, 30, 10);
        assertThat(pace.wait(4, 520 * MILLI)).isEqualTo(20 * MILLI);

        assertThat(pace.wait(4, 521 * MILLI)).isEqualTo(40 * MILLI);
        pace.begins(0, 600 * MILLI);
        assertThat(pace.wait(4, 1_101 * MILLI)).isEqualTo(Long.MAX_VALUE);
        pace.ends(1, 1_102 * MILLI);
        assertThat(pace.wait(4, 1_103 * MILLI)).isEqualTo(40 * MILLI);
    }

    @Test
    void aBadTimeIsForgottenAfterSomeGoodCalls() {
        call(0, 0, 2_000);
        for (int call = 0; call < 20; call++) {
            call(1, 3_000 + call * 10L, 5);
        }
        assertThat(pace.wait(2, 9_000 * MILLI)).isLessThan(12 * MILLI);
    }

    @Test
    void oneStallThatHitEveryLaneIsForgottenAtOnceAndAThirdSlowCallCounts() {
        for (int call = 0; call < 5; call++) {
            call(0, call * 10L, 5);
        }
        call(0, 100, 450);
        call(1, 100, 450);
        assertThat(pace.wait(2, 600 * MILLI)).isEqualTo(5 * MILLI);

        call(0, 600, 450);
        assertThat(pace.wait(2, 1_100 * MILLI)).isEqualTo(450 * MILLI);
    }

    private void call(int lane, long beganMillis, long tookMillis) {
        pace.begins(lane, beganMillis * MILLI);
        pace.ends(lane, (beganMillis + tookMillis) * MILLI);
    }
}
