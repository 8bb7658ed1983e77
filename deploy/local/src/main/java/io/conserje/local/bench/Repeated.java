package io.conserje.local.bench;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** What is done again and again beside something else, until it is closed. */
public final class Repeated implements AutoCloseable {
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("repeated").factory());

    /**
     * Begins at once.
     *
     * @param pause from the end of one time to the beginning of the next
     */
    public Repeated(Duration pause, Runnable task) {
        thread.scheduleWithFixedDelay(task, 0, pause.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Begins no more; what is under way is interrupted. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
