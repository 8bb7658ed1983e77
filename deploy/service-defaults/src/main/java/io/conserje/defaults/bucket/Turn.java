package io.conserje.defaults.bucket;

import java.time.Duration;

/**
 * Whether tokens were taken.
 *
 * @param taken whether the taker may go on, after the delay
 * @param delay until its tokens are there; where none were taken, until it is worth asking again
 */
public record Turn(boolean taken, Duration delay) {
    /** Reads milliseconds: what is below zero was not taken. */
    static Turn ofMillis(long millis) {
        return new Turn(millis >= 0, Duration.ofMillis(Math.abs(millis)));
    }
}
