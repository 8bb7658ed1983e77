package io.conserje.audio.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpeechToTextPropertiesTests {
    @Test
    void blankMeansThatNoEngineIsWishedFor() {
        assertThat(new SpeechToTextProperties("", " ").wishedBy()).isNull();
        assertThat(new SpeechToTextProperties(null, null).wishedBy()).isNull();
    }

    @Test
    void theVariableThatAsksForAnEngineIsNamed() {
        assertThat(new SpeechToTextProperties("/models/ggml.bin", "").wishedBy())
                .isEqualTo("WHISPER_MODEL");
        assertThat(new SpeechToTextProperties(null, "http://localhost/v1").wishedBy())
                .isEqualTo("STT_URL");
    }
}
