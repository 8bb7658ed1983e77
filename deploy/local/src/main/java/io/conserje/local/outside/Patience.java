package io.conserje.local.outside;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks again and again until something is there, or too much time has gone. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(50);

    /** Between looks that cost something, such as counting a table. */
    private static final Duration LONGER_PAUSE = Duration.ofMillis(250);

    private Patience() {}

    /** One look. */
    @FunctionalInterface
    public interface Look<T> {
        /** What is there by now, if anything. */
        Optional<T> look() throws InterruptedException;
    }

    /**
     * Looks until it is there.
     *
     * @param what is waited for, for the message of the {@link Unexpected} that is thrown when it does not come
     */
    public static <T> T until(Duration limit, String what, Look<T> look) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> seen = look.look();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > deadline) {
                throw new Unexpected(what + " did not come within " + limit.toSeconds() + " s");
            }
            Thread.sleep(PAUSE);
        }
    }

    /** A look that may fail. */
    @FunctionalInterface
    public interface Count<T, E extends Exception> {
        /** What is there now. */
        T now() throws E, InterruptedException;
    }

    /** Counts until it is enough or the limit is over; the last count, enough or not. */
    public static <T, E extends Exception> T last(Duration limit, Count<T, E> count, Predicate<T> enough)
            throws E, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        T seen = count.now();
        while (!enough.test(seen) && System.nanoTime() < deadline) {
            Thread.sleep(LONGER_PAUSE);
            seen = count.now();
        }
        return seen;
    }
}
