package io.conserje.audio.transcription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TranscriptionConfigurationTests {
    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(TranscriptionConfiguration.class, Properties.class);

    @Test
    void withoutASettingNobodyListensAndThisIsSaid() {
        runner.run(context ->
                assertThat(context.getBean(SpeechToText.class).engine()).isEqualTo("none"));
    }

    @Test
    void anEngineThatDoesNotExistStopsTheStartWithOneClearLine() {
        runner.withPropertyValues("conserje.speech-to-text.url=http://localhost:9/v1")
                .run(context -> {
                    assertThat(context).hasFailed();
                    var analysis = new NoSpeechEngineAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription())
                            .isEqualTo("STT_URL is set, but this version has no speech engine yet: unset it to start")
                            .doesNotContain("localhost");
                });
    }

    @EnableConfigurationProperties(SpeechToTextProperties.class)
    static class Properties {}
}
