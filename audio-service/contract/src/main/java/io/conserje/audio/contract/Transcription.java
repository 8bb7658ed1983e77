package io.conserje.audio.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What was heard.
 *
 * @param text the words, only when transcribed
 * @param language ISO 639-1, where the engine tells it
 */
public record Transcription(
        Outcome outcome, @Nullable String text, @Nullable String language) {

    /** What came of it. */
    public enum Outcome {
        @JsonProperty("transcribed")
        TRANSCRIBED,
        /** No speech engine is configured in this installation. */
        @JsonProperty("not_configured")
        NOT_CONFIGURED,
        /** There was nothing to understand. */
        @JsonProperty("unintelligible")
        UNINTELLIGIBLE
    }
}
