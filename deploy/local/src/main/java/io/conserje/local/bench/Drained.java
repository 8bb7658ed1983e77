package io.conserje.local.bench;

import io.conserje.local.outside.Patience;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How long something that is counted goes on. */
public final class Drained {
    private static final Duration QUIET = Duration.ofSeconds(5);
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Drained() {}

    /**
     * Waits until so many were counted, or the count did not change for five seconds, ten minutes at the most; how long after the
     * call it changed for the last time.
     */
    public static Duration after(long target, Patience.Count<Long, RuntimeException> count)
            throws InterruptedException {
        long began = System.nanoTime();
        AtomicLong lastCount = new AtomicLong(count.now());
        AtomicLong lastChange = new AtomicLong(began);
        Patience.last(LIMIT, count, now -> {
            if (lastCount.getAndSet(now) != now) {
                lastChange.set(System.nanoTime());
            }
            return now >= target || System.nanoTime() - lastChange.get() >= QUIET.toNanos();
        });
        return Duration.ofNanos(lastChange.get() - began);
    }
}
