package io.conserje.messaging.calling;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try. */
public final class Waits {
    private static final int HIGHEST_POWER = 20;

    private final RandomGenerator random;

    /** Spreads waits by the given chance. */
    public Waits(RandomGenerator random) {
        this.random = random;
    }

    /** The first wait times the base to the number of tries before this one, at most so much, and up to a fifth more. */
    public Duration growing(Duration first, int base, int attempt, Duration most) {
        double seconds = first.toSeconds() * Math.pow(base, Math.min(attempt - 1, HIGHEST_POWER));
        return spread(seconds >= most.toSeconds() ? most : Duration.ofSeconds((long) seconds));
    }

    /** Up to a fifth more, never less, so that many do not come back at once. */
    public Duration spread(Duration wait) {
        return wait.plusMillis(random.nextLong(wait.toMillis() / 5 + 1));
    }
}
