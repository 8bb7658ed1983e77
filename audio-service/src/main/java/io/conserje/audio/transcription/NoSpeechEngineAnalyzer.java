package io.conserje.audio.transcription;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a wish for a missing engine into one readable line instead of a stack trace. */
final class NoSpeechEngineAnalyzer extends AbstractFailureAnalyzer<NoSpeechEngine> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NoSpeechEngine cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
