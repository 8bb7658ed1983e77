package io.conserje.pmsadapter.stay.tries;

import io.conserje.pmsadapter.MovableClock;
import java.time.Duration;

/** Tries that are counted in this process. */
public final class TriesFixture {

    private TriesFixture() {}

    public static VerificationTries tries(int most) {
        return new VerificationTries(
                new LocalTryCounter(new MovableClock()), new TriesProperties(most, Duration.ofHours(1)));
    }
}
