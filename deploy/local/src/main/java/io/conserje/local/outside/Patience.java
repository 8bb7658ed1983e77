package io.conserje.local.outside;

import java.time.Duration;
import java.util.Optional;

/** Looks again and again until something is there, or too much time has gone. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(50);

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
}
