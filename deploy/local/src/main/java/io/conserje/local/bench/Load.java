package io.conserje.local.bench;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Puts calls on something, each on a virtual thread, and times them. */
public final class Load {
    private final Call call;
    private final Latencies latencies = new Latencies();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();

    public Load(Call call) {
        this.call = call;
    }

    /** Makes the calls of a schedule; a call that starts late counts from when it was due. */
    public Load open(Schedule schedule) {
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < schedule.calls(); i++) {
                int number = i;
                long due = start + schedule.dueNanos(number);
                awaitTime(due);
                threads.execute(() -> make(number, due));
            }
        }
        return this;
    }

    /** Lets so many callers call one after the other as fast as they can, each at least once. */
    public Load closed(int callers, Duration length) {
        long end = System.nanoTime() + length.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < callers; i++) {
                threads.execute(() -> {
                    do {
                        make(made.getAndIncrement(), System.nanoTime());
                    } while (System.nanoTime() < end);
                });
            }
        }
        return this;
    }

    /** How long the calls that went well took. */
    public Latencies latencies() {
        return latencies;
    }

    /** How many did not go well. */
    public int errors() {
        return errors.get();
    }

    private void make(int number, long due) {
        if (goesWell(number)) {
            latencies.add(Duration.ofNanos(System.nanoTime() - due));
        } else {
            errors.incrementAndGet();
        }
    }

    /** A failure is a measured value here, not a reason to stop. */
    private boolean goesWell(int number) {
        try {
            return call.make(number);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception e) {
            return false;
        }
    }

    private static void awaitTime(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanoTime - System.nanoTime();
        }
    }
}
