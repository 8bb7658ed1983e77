package io.conserje.local.process;

import java.time.Duration;

/**
 * How long to wait before a child that died is started again: doubled each time, forgotten once it has lived for long.
 *
 * @param first the first pause
 * @param longest no pause is longer
 * @param steady a child that lived this long starts over with the first pause
 */
public record BackOff(Duration first, Duration longest, Duration steady) {
    /** One second, doubled up to thirty; a minute of life is steady. */
    public static final BackOff STANDARD =
            new BackOff(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(1));

    /**
     * The next pause.
     *
     * @param previous the pause before the life that just ended; zero for the first life
     * @param lived how long it lived
     */
    public Duration next(Duration previous, Duration lived) {
        if (previous.isZero() || lived.compareTo(steady) >= 0) {
            return first;
        }
        Duration doubled = previous.multipliedBy(2);
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
