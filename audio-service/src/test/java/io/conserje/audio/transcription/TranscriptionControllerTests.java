package io.conserje.audio.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.audio.contract.Transcription;
import io.conserje.audio.contract.Transcription.Outcome;
import io.conserje.audio.contract.TranscriptionRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class TranscriptionControllerTests {
    private static final TranscriptionRequest NOTE =
            new TranscriptionRequest("whatsapp", "100200300", "media-1", "audio/ogg; codecs=opus", "es");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void wordsArePassedOnWithTheirLanguage() {
        assertThat(answerTo(new Hearing.Words("hola", "es")))
                .isEqualTo(new Transcription(Outcome.TRANSCRIBED, "hola", "es"));
    }

    @Test
    void nothingIsMadeUpWhereNothingWasUnderstood() {
        assertThat(answerTo(new Hearing.Unintelligible()))
                .isEqualTo(new Transcription(Outcome.UNINTELLIGIBLE, null, null));
    }

    @Test
    void outcomesAreCounted() {
        answerTo(new Hearing.NotConfigured());
        assertThat(meters.counter("conserje.transcriptions", "outcome", "not_configured")
                        .count())
                .isEqualTo(1);
    }

    private Transcription answerTo(Hearing hearing) {
        return new TranscriptionController(new AlwaysHears(hearing), meters).transcribe(NOTE);
    }

    private record AlwaysHears(Hearing hearing) implements SpeechToText {
        @Override
        public String engine() {
            return "always-hears";
        }

        @Override
        public Hearing hear(TranscriptionRequest recording) {
            return hearing;
        }
    }
}
