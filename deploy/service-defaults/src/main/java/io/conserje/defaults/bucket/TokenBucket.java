package io.conserje.defaults.bucket;

import java.time.Duration;

/**
 * A token bucket.
 *
 * @param name names it in all instances
 * @param perSecond how many tokens come back each second while nobody complains
 * @param burst how many may be taken at once
 * @param patience for how long a taker waits for a token to come back; longer than that it takes none
 */
public record TokenBucket(String name, double perSecond, double burst, Duration patience) {
    /** One whose takers do not wait. */
    public TokenBucket(String name, double perSecond, double burst) {
        this(name, perSecond, burst, Duration.ZERO);
    }

    /** Checks that something can be taken at all. */
    public TokenBucket {
        if (!(perSecond > 0) || !(burst >= 1)) {
            throw new IllegalArgumentException("A bucket needs a pace above zero and a burst of one");
        }
    }
}
