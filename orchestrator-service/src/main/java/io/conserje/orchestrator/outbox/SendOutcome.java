package io.conserje.orchestrator.outbox;

import java.time.Duration;

/** What became of a send: accepted, refused, to be tried later, or not known. */
public sealed interface SendOutcome {

    /**
     * The channel took it.
     *
     * @param externalId the channel's id of it
     * @param status how far it came: accepted, sent, delivered, read or failed
     */
    record Accepted(String externalId, String status) implements SendOutcome {}

    /** It will never be taken as it is. */
    record Refused(String reason) implements SendOutcome {}

    /** Nothing was sent; the delay is the channel's wish. */
    record Later(Duration delay, String reason) implements SendOutcome {}

    /**
     * Nothing was sent: the whole number or mailbox rests until somebody has repaired its account.
     *
     * @param trouble names what stops it, the same as long as it lasts
     */
    record Resting(Duration delay, String reason, String trouble) implements SendOutcome {}

    /** Nobody knows; ask, do not send. */
    record Unknown() implements SendOutcome {}

    /** Messaging could not even be called: nothing can have been sent. */
    record Away() implements SendOutcome {}

    /** Messaging was called and its answer did not arrive; sending again under the same id is safe. */
    record Unreachable() implements SendOutcome {}

    /** Messaging never heard of it. */
    record Unheard() implements SendOutcome {}

    /** A newer claim of the same row was seen; this one has nothing more to say. */
    record Overtaken() implements SendOutcome {}
}
