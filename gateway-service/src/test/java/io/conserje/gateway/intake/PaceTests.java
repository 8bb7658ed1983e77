package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTests {

    private static final long MILLI = 1_000_000;

    private final Pace pace = new Pace(2);

    @Test
    void nothingIsKnownBeforeTheFirstCall() {
        assertThat(pace.perCall(5 * MILLI)).isZero();
    }

    @Test
    void itComesToWhatTheLastCallsTook() {
        for (int call = 0; call < 30; call++) {
            call(0, call * 100L, 40);
        }
        assertThat(pace.perCall(9_000 * MILLI)).isBetween(39 * MILLI, 40 * MILLI);
    }

    @Test
    void aCallThatHangsCountsBeforeItEnds() {
        call(0, 0, 10);
        pace.begins(1, 20 * MILLI);
        call(0, 30, 10);

        assertThat(pace.perCall(1_020 * MILLI)).isEqualTo(1_000 * MILLI);
    }

    @Test
    void aBadTimeIsForgottenAfterSomeGoodCalls() {
        call(0, 0, 2_000);
        for (int call = 0; call < 20; call++) {
            call(1, 3_000 + call * 10L, 5);
        }
        assertThat(pace.perCall(9_000 * MILLI)).isLessThan(12 * MILLI);
    }

    private void call(int lane, long beganMillis, long tookMillis) {
        pace.begins(lane, beganMillis * MILLI);
        pace.ends(lane, (beganMillis + tookMillis) * MILLI);
    }
}
