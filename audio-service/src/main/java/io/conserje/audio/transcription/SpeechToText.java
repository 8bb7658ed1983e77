package io.conserje.audio.transcription;

import io.conserje.audio.contract.TranscriptionRequest;

/** Hears a recording; an engine never makes words up, and says so when there is nothing to understand. */
public interface SpeechToText {
    /** The stable name of the engine, {@code none} where there is none. */
    String engine();

    /** Hears the recording or says why not; a fault of the engine is an exception, never an outcome. */
    Hearing hear(TranscriptionRequest recording);
}
