package io.conserje.orchestrator.turn;

/** Shows a guest that they were read and that an answer is being written; best effort, and free of charge. */
public interface Presence {

    /** Shows it for one message, for the tenant of the call context. */
    void typing(String channel, String receiver, String externalId);
}
