package io.conserje.orchestrator.turn;

/** Shows a guest that they were read; best effort, and free of charge. */
public interface Presence {

    /**
     * Shows it for one message, for the tenant of the call context.
     *
     * @param answering whether an answer is being written still
     */
    void read(String channel, String receiver, String externalId, boolean answering);
}
