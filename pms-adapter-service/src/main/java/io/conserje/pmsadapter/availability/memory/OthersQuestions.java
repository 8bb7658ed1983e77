package io.conserje.pmsadapter.availability.memory;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Waits a little for the answer that another instance of this service is already asking for. */
class OthersQuestions {

    private static final Duration LOOK = Duration.ofMillis(20);

    private final Claims claims;
    private final Duration patience;

    OthersQuestions(Claims claims, Duration patience) {
        this.claims = claims;
        this.patience = patience;
    }

    /**
     * Asks, or takes what another has found.
     *
     * @param found looks into memory; null while there is nothing
     * @param question asked by the first, and by those whose patience ends
     */
    <T> T shared(String key, Supplier<@Nullable T> found, Supplier<T> question) {
        if (claims.take(key, patience)) {
            try {
                return question.get();
            } finally {
                claims.end(key);
            }
        }
        T theirs = await(key, found);
        return theirs == null ? question.get() : theirs;
    }

    /** Null when the other failed, or takes too long. */
    private <T> @Nullable T await(String key, Supplier<@Nullable T> found) {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
            T theirs = found.get();
            if (theirs != null) {
                return theirs;
            }
            if (claims.take(key, patience)) {
                T late = found.get();
                claims.end(key);
                return late;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return null;
    }
}
