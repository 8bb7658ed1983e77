package io.conserje.local.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Turns {@code CONSERJE_CLOCK} into one offset that every child is handed, so that a restarted child goes on, not back. */
public final class BusinessClock {
    private BusinessClock() {}

    /**
     * The distance from real to business time as of now; zero when no business time is asked for.
     *
     * @param start an ISO instant, or null or blank for the real clock
     * @throws StartRefused if it is no instant
     */
    public static Duration offset(@Nullable String start, InstantSource real) {
        if (start == null || start.isBlank()) {
            return Duration.ZERO;
        }
        try {
            return Duration.between(real.instant(), Instant.parse(start.strip()));
        } catch (DateTimeParseException e) {
            throw new StartRefused(
                    "CONSERJE_CLOCK must be an ISO instant such as 2026-12-01T10:00:00Z, not " + start, e);
        }
    }
}
