package io.conserje.orchestrator.intake;

import java.time.Duration;

/**
 * Tells a load from guests who talk: a hundred deliveries a second, seen over a fifth of a second. What is answered to one guest sets
 * off three statuses and is none. For one thread; times are those of {@link System#nanoTime()}.
 */
final class Rush {

    private static final long WINDOW = Duration.ofMillis(200).toNanos();
    private static final int MANY = 20;

    private long began;
    private int before;
    private int now;

    Rush(long nanoTime) {
        this.began = nanoTime;
    }

    /** So many deliveries came. */
    void came(int deliveries, long nanoTime) {
        turn(nanoTime);
        now += deliveries;
    }

    /** Whether this window or the one before it was full. */
    boolean isOn(long nanoTime) {
        turn(nanoTime);
        return Math.max(before, now) >= MANY;
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
