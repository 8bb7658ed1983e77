package io.conserje.orchestrator.dialogue;

import io.conserje.orchestrator.turn.Incoming;
import io.conserje.orchestrator.turn.Turn;

/** Turns voice notes into text. */
public interface Transcripts {

    /** What a voice note says, or honestly why nobody knows. */
    Heard hear(Turn turn, Incoming.Message voiceNote);

    /** What came of it. */
    sealed interface Heard {}

    /** The words. */
    record Words(String text) implements Heard {}

    /** Nothing could be understood. */
    record Noise() implements Heard {}

    /** No speech engine is there, or it does not answer. */
    record NoEars() implements Heard {}
}
