package io.conserje.pmsadapter.stay.tries;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts in this process alone, for the time when Redis is away. */
class LocalTryCounter implements TryCounter {

    /** So many references and callers are more than a hotel has; beyond it what is over is thrown away. */
    private static final int MANY = 10_000;

    private final InstantSource clock;
    private final ConcurrentMap<String, Count> counts = new ConcurrentHashMap<>();

    LocalTryCounter(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public long add(String key, Duration window) {
        Instant now = clock.instant();
        if (counts.size() >= MANY) {
            counts.values().removeIf(count -> count.isOver(now));
        }
        return counts.compute(
                        key,
                        (_, count) -> count == null || count.isOver(now)
                                ? new Count(1, now.plus(window))
                                : new Count(count.tries() + 1, count.until()))
                .tries();
    }

    @Override
    public void clear(String key) {
        counts.remove(key);
    }

    private record Count(long tries, Instant until) {

        boolean isOver(Instant now) {
            return !now.isBefore(until);
        }
    }
}
