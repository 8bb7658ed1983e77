package io.conserje.orchestrator.neighbour.audio;

import io.conserje.audio.contract.Transcription;
import io.conserje.audio.contract.TranscriptionApi;
import io.conserje.audio.contract.TranscriptionRequest;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.dialogue.Transcripts;
import io.conserje.orchestrator.turn.Incoming;
import io.conserje.orchestrator.turn.Turn;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Has voice notes transcribed by audio; an audio service that is away hears nothing, and the guest is told so. */
@Component
class AudioTranscripts implements Transcripts {

    private static final Logger LOG = LoggerFactory.getLogger(AudioTranscripts.class);

    private final TranscriptionApi audio;

    AudioTranscripts(TranscriptionApi audio) {
        this.audio = audio;
    }

    @Override
    public Heard hear(Turn turn, Incoming.Message voiceNote) {
        var media = voiceNote.media();
        if (media == null) {
            return new Noise();
        }
        try {
            Transcription heard = audio.transcribe(new TranscriptionRequest(
                    turn.channel(),
                    turn.receiver(),
                    media.id(),
                    media.mimeType(),
                    turn.state().language()));
            return switch (heard.outcome()) {
                case TRANSCRIBED ->
                    heard.text() == null || heard.text().isBlank() ? new Noise() : new Words(heard.text());
                case UNINTELLIGIBLE -> new Noise();
                case NOT_CONFIGURED -> new NoEars();
            };
        } catch (RestClientException | CallNotPermittedException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("A voice note could not be heard");
            return new NoEars();
        }
    }
}
