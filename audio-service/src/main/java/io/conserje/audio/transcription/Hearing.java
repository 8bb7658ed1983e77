package io.conserje.audio.transcription;

import org.jspecify.annotations.Nullable;

/** What came of listening to a recording. */
public sealed interface Hearing {
    /**
     * Words were heard.
     *
     * @param language ISO 639-1, where the engine tells it
     */
    record Words(String text, @Nullable String language) implements Hearing {}

    /** There was nothing to understand. */
    record Unintelligible() implements Hearing {}

    /** No engine is configured in this installation. */
    record NotConfigured() implements Hearing {}
}
