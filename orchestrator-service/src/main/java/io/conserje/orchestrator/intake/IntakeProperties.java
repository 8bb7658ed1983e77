package io.conserje.orchestrator.intake;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How webhooks are taken.
 *
 * @param connections of the pool that stores raw bodies and does nothing else
 * @param patience how long a body may wait for one of them before 503
 * @param quietTime how long a burst of messages may pause; zero is allowed
 */
@Validated
@ConfigurationProperties("conserje.intake")
record IntakeProperties(
        @Min(1) @DefaultValue("16") int connections,
        @NotNull @DefaultValue("500ms") Duration patience,
        @NotNull @DefaultValue("800ms") Duration quietTime) {}
