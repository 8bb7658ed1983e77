package io.conserje.orchestrator.intake;

import java.time.Duration;

/**
 * Tells a load from guests who talk: a hundred deliveries a second, seen over a fifth of a second. What is answered to one guest sets
 * off three statuses and is none. For one thread; times are those of {@link System#nanoTime()}.
 */
final class Rush {

    private static final long WINDOW = Duration.ofMillis(200).toNanos();
    private static final long GATHER = Duration.ofMillis(20).toNanos();
    private static final int MANY = 20;

    private final int full;
    private long began;
    private long last;
    private int before;
    private int now;
    private boolean moreWait;

    /** @param full as many deliveries as one reading takes */
    Rush(int full, long nanoTime) {
        this.full = full;
        this.began = nanoTime;
        this.last = nanoTime - GATHER;
    }

    /** So many deliveries were read. */
    void came(int deliveries, long nanoTime) {
        turn(nanoTime);
        now += deliveries;
        last = nanoTime;
        moreWait = deliveries >= full;
    }

    /** Whether this window or the one before it was full. */
    boolean isOn(long nanoTime) {
        turn(nanoTime);
        return Math.max(before, now) >= MANY;
    }

    /**
     * Nanoseconds in which to let a few more come, so that a reading is worth its call; none outside a rush, and none behind a reading that
     * was full: enough wait already.
     */
    long rest(long nanoTime) {
        return isOn(nanoTime) && !moreWait ? Math.max(0, GATHER - (nanoTime - last)) : 0;
    }

    private void turn(long nanoTime) {
        long passed = nanoTime - began;
        if (passed >= WINDOW) {
            before = passed < 2 * WINDOW ? now : 0;
            now = 0;
            began = nanoTime;
        }
    }
}
