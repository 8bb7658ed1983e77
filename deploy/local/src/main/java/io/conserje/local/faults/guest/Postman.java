package io.conserje.local.faults.guest;

import io.conserje.local.outside.WebhookEdge;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Delivers each message several times, at once and later, and every copy until it gets its 200, as Meta does. */
public final class Postman {
    private static final int AT_ONCE = 64;
    private static final int TAKEN = 200;
    private static final Duration FIRST_REPEAT = Duration.ofSeconds(1);
    private static final Duration LONGEST_REPEAT = Duration.ofSeconds(8);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore connections = new Semaphore(AT_ONCE);
    private final WebhookEdge edge;
    private final LongAdder copies = new LongAdder();
    private final LongAdder taken = new LongAdder();
    private final Map<Integer, Integer> refusals = new ConcurrentSkipListMap<>();

    /** Delivers to this edge. */
    public Postman(WebhookEdge edge) {
        this.edge = edge;
    }

    /**
     * Delivers a body once for each of these delays; returns at once.
     *
     * @param delays from now
     */
    void carry(byte[] body, List<Duration> delays) {
        for (Duration delay : delays) {
            copies.increment();
            threads.execute(() -> deliver(body, delay));
        }
    }

    /** Whether every copy was taken within this time; those that were not are given up. */
    public boolean finish(Duration limit) throws InterruptedException {
        threads.shutdown();
        boolean all = threads.awaitTermination(limit.toMillis(), TimeUnit.MILLISECONDS);
        threads.shutdownNow();
        return all;
    }

    /** Copies, how many were taken, and what the others were answered with; 0 is no answer. */
    public String counts() {
        return String.format(
                Locale.ROOT, "%d copies, %d taken, refused on the way: %s", copies.sum(), taken.sum(), refusals);
    }

    private void deliver(byte[] body, Duration delay) {
        try {
            Thread.sleep(delay);
            Duration pause = FIRST_REPEAT;
            while (!isTaken(body)) {
                Thread.sleep(pause);
                pause = pause.compareTo(LONGEST_REPEAT) >= 0 ? LONGEST_REPEAT : pause.multipliedBy(2);
            }
            taken.increment();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isTaken(byte[] body) throws InterruptedException {
        connections.acquire();
        int status = 0;
        try {
            status = edge.deliver(body).status();
        } catch (UncheckedIOException _) {
            // The gateway is dead or frozen; the next try may find it alive.
        } finally {
            connections.release();
        }
        if (status != TAKEN) {
            refusals.merge(status, 1, Integer::sum);
        }
        return status == TAKEN;
    }
}
