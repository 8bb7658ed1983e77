package io.conserje.pmsadapter.availability.memory;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits a little for the answer that another instance of this service is already asking for. */
class OthersQuestions {

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Duration patience;

    OthersQuestions(Duration patience) {
        this.patience = patience;
    }

    /**
     * Looks again while the question is another's. What comes out is young, or the caller's to ask, or neither when its patience ended: then
     * it asks all the same.
     */
    Known awaited(Known first, Supplier<Known> look) {
        long end = System.nanoTime() + patience.toNanos();
        Known known = first;
        while (known.young() == null
                && !known.isMine()
                && System.nanoTime() - end < 0
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK.toNanos());
            known = look.get();
        }
        return known;
    }
}
