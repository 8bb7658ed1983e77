package io.conserje.audio.transcription;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which speech engine is wished for; blank counts as none.
 *
 * @param whisperModel path of a ggml file
 * @param url base of an OpenAI-compatible service, ending in {@code /v1}
 */
@ConfigurationProperties("conserje.speech-to-text")
record SpeechToTextProperties(
        @Nullable String whisperModel, @Nullable String url) {
    /** The name of the environment variable that asks for an engine, or null when none does. */
    @Nullable
    String wishedBy() {
        if (isSet(whisperModel)) {
            return "WHISPER_MODEL";
        }
        return isSet(url) ? "STT_URL" : null;
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
