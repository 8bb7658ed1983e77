package io.conserje.orchestrator.worker;

/** What a worker may be woken for. */
public enum Topic {
    /** A webhook body was stored. */
    DELIVERIES,
    /** An inbox row was stored, or a conversation became due. */
    TURNS,
    /** A reply was queued, or a send came to its end. */
    OUTBOX
}
