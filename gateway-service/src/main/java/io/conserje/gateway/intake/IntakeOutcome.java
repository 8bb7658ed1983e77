package io.conserje.gateway.intake;

import java.time.Duration;

/** What became of a body. */
public sealed interface IntakeOutcome {

    /** Committed; the channel may forget it. */
    record Stored() implements IntakeOutcome {}

    /**
     * Not known to be stored; the channel has to repeat it.
     *
     * @param retryAfter how long the channel should wait
     */
    record Refused(Duration retryAfter) implements IntakeOutcome {}
}
