package io.conserje.local.bench;

import java.time.Duration;

/**
 * When the calls of an open loop are due: at a constant rate, whatever the calls before them do.
 *
 * @param perSecond calls a second
 * @param length how long
 */
public record Schedule(int perSecond, Duration length) {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    public Schedule {
        if (perSecond < 1 || length.isNegative()) {
            throw new IllegalArgumentException("a schedule needs a rate and a length");
        }
    }

    /** How many calls. */
    public int calls() {
        return Math.toIntExact(perSecond * length.toMillis() / 1_000);
    }

    /** When a call is due, in nanoseconds after the start. */
    public long dueNanos(int call) {
        return call * SECOND / perSecond;
    }
}
