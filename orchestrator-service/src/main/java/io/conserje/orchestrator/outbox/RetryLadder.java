package io.conserje.orchestrator.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after which failed try, and when to give up.
 *
 * @param steps one wait a failed try; a ladder ends
 */
public record RetryLadder(List<Duration> steps) {

    /** Of sends: quick at first, for a guest waits; given up when WhatsApp's window of 24 hours is about to close. */
    public static final RetryLadder SENDS =
            ofSeconds(1, 2, 5, 10, 10, 15, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400, 28_800, 21_600);

    /** Keeps the list from being changed later. */
    public RetryLadder {
        steps = List.copyOf(steps);
    }

    /** A ladder of whole seconds. */
    public static RetryLadder ofSeconds(Integer... seconds) {
        return new RetryLadder(
                List.of(seconds).stream().map(Duration::ofSeconds).toList());
    }

    /** The wait after the n-th failed try, counted from 1; empty when it was the last one. */
    public Optional<Duration> after(int failures) {
        return failures > steps.size() ? Optional.empty() : Optional.of(steps.get(Math.max(0, failures - 1)));
    }
}
