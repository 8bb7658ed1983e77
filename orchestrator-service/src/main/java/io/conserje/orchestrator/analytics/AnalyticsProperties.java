package io.conserje.orchestrator.analytics;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long guests' words are kept to learn from, and under which keys.
 *
 * @param kept after which a text that was not understood is forgotten
 * @param encryptionKeys AES-256 keys, {@code id:base64}, comma-separated, the first is current
 */
@Validated
@ConfigurationProperties("conserje.analytics")
record AnalyticsProperties(
        @NotNull @DefaultValue("90d") Duration kept,
        @NotBlank String encryptionKeys) {

    @Override
    public String toString() {
        return "AnalyticsProperties[kept=" + kept + ", encryptionKeys=***]";
    }
}
