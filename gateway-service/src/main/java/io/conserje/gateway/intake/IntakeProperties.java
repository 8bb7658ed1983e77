package io.conserje.gateway.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many webhook bodies are handed on at once.
 *
 * @param atOnce bodies under way to the store
 * @param patience how long another one waits before its channel is told to come again
 */
@Validated
@ConfigurationProperties("conserje.intake")
record IntakeProperties(
        @DefaultValue("64") @Min(1) int atOnce,
        @NotNull @DefaultValue("500ms") Duration patience) {}
