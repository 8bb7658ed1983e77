package io.conserje.audio.status;

import io.conserje.audio.transcription.SpeechToText;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells staff whether voice notes can be understood here. */
@RestController
class AudioStatusController {
    private final SpeechToText speechToText;

    AudioStatusController(SpeechToText speechToText) {
        this.speechToText = speechToText;
    }

    /** The engines of this installation. */
    @GetMapping("/api/v1/audio/status")
    AudioStatus status() {
        String engine = speechToText.engine();
        return new AudioStatus(new AudioStatus.Engine(!"none".equals(engine), engine));
    }
}
