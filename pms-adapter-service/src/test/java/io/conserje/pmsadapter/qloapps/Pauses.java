package io.conserje.pmsadapter.qloapps;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long a stand-in lets its callers wait; all of it ends when the stand-in is closed. */
final class Pauses implements AutoCloseable {

    private final CountDownLatch closing = new CountDownLatch(1);

    void pause(long millis) {
        try {
            closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Longer than anybody waits for an answer. */
    void keepSilent() {
        pause(60_000);
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
