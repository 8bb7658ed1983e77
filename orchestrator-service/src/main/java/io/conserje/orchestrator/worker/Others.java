package io.conserje.orchestrator.worker;

import java.time.Duration;

/**
 * Whether another instance of the service is there, by what was heard of it: every instance says something once a second. Times are those
 * of {@link System#nanoTime()}.
 */
class Others {

    /** So long after its last word an instance is taken for gone; it says one five times as often. */
    static final Duration GONE = Duration.ofSeconds(5);

    private boolean known;
    private long heardAt;

    /** One spoke; whether nobody was known of. */
    synchronized boolean heard(long nanoTime) {
        boolean news = !areThere(nanoTime);
        known = true;
        heardAt = nanoTime;
        return news;
    }

    synchronized boolean areThere(long nanoTime) {
        return known && nanoTime - heardAt < GONE.toNanos();
    }
}
