package io.conserje.gateway.limit;

import java.time.Duration;

/** Whether somebody may go on. */
public sealed interface Verdict {

    /** There was a token. */
    record Allowed() implements Verdict {}

    /**
     * There was none.
     *
     * @param retryAfter until there is one again
     */
    record Limited(Duration retryAfter) implements Verdict {}

    /** Reads milliseconds to wait; zero is {@link Allowed}. */
    static Verdict ofWait(long millis) {
        return millis <= 0 ? new Allowed() : new Limited(Duration.ofMillis(millis));
    }
}
