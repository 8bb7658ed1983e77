package io.conserje.audio.transcription;

import io.conserje.audio.contract.Transcription;
import io.conserje.audio.contract.Transcription.Outcome;
import io.conserje.audio.contract.TranscriptionApi;
import io.conserje.audio.contract.TranscriptionRequest;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.web.bind.annotation.RestController;

/** Answers who asks for the words of a recording. */
@RestController
class TranscriptionController implements TranscriptionApi {
    private final SpeechToText speechToText;
    private final MeterRegistry meters;

    TranscriptionController(SpeechToText speechToText, MeterRegistry meters) {
        this.speechToText = speechToText;
        this.meters = meters;
    }

    @Override
    public Transcription transcribe(TranscriptionRequest request) {
        Transcription transcription = answer(speechToText.hear(request));
        meters.counter(
                        "conserje.transcriptions",
                        "outcome",
                        transcription.outcome().name().toLowerCase(Locale.ROOT))
                .increment();
        return transcription;
    }

    private static Transcription answer(Hearing hearing) {
        return switch (hearing) {
            case Hearing.Words(var text, var language) -> new Transcription(Outcome.TRANSCRIBED, text, language);
            case Hearing.Unintelligible() -> new Transcription(Outcome.UNINTELLIGIBLE, null, null);
            case Hearing.NotConfigured() -> new Transcription(Outcome.NOT_CONFIGURED, null, null);
        };
    }
}
