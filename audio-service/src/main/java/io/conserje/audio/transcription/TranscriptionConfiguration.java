package io.conserje.audio.transcription;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the speech engine by what is configured. */
@Configuration(proxyBeanMethods = false)
class TranscriptionConfiguration {
    @Bean
    SpeechToText speechToText(SpeechToTextProperties properties) {
        String wishedBy = properties.wishedBy();
        if (wishedBy != null) {
            throw new NoSpeechEngine(wishedBy);
        }
        return new NoSpeechToText();
    }
}
