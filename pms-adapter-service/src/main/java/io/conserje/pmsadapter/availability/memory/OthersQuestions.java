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
     * @param question asked by one of those who come together, and by those whose patience ends
     */
    <T> T shared(String key, Supplier<@Nullable T> found, Supplier<T> question) {
        long end = System.nanoTime() + patience.toNanos();
        while (!claims.take(key, patience)) {
            T theirs = found.get();
            if (theirs != null) {
                return theirs;
            }
            if (System.nanoTime() >= end || Thread.currentThread().isInterrupted()) {
                return question.get();
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        try {
            return unlessFound(found, question);
        } finally {
            claims.end(key);
        }
    }

    /** Whoever claimed before may have kept an answer since the caller looked for one. */
    private static <T> T unlessFound(Supplier<@Nullable T> found, Supplier<T> question) {
        T theirs = found.get();
        return theirs == null ? question.get() : theirs;
    }
}
