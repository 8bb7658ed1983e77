package io.conserje.nlp.llm;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which model, and how far it is trusted.
 *
 * @param url base of an OpenAI-compatible API, ending in {@code /v1}; empty: no model
 * @param model its name there
 * @param apiKey its key; empty where none is needed
 * @param timeout for one whole call; whoever asks us waits 3 seconds
 * @param below confidence of the built-in engine under which the model is asked, 0 to 1
 * @param callsPerHour of one tenant
 * @param remembered answers that are kept to be given again
 */
@Validated
@ConfigurationProperties("conserje.llm")
record LlmProperties(
        @DefaultValue("") String url,
        @DefaultValue("") String model,
        @DefaultValue("") String apiKey,
        @DefaultValue("2s") Duration timeout,

        @DefaultValue("0.45") @DecimalMin("0") @DecimalMax("1")
        double below,

        @DefaultValue("200") @Positive int callsPerHour,
        @DefaultValue("500") @Positive int remembered) {

    /** Never prints the key. */
    @Override
    public String toString() {
        return "LlmProperties[url=%s, model=%s, apiKey=***]".formatted(url, model);
    }
}
