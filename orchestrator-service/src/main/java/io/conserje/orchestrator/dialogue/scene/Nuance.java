package io.conserje.orchestrator.dialogue.scene;

/** What a text says beside what its guest wants. */
public enum Nuance {
    /** Something is only wanted if something else is so. */
    CONDITION,
    /** There is a "but" to it. */
    RESERVE,
    /** Somebody comes. */
    ARRIVAL
}
