package io.conserje.orchestrator.outbox;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How replies are sent.
 *
 * @param parallel sends under way at once, of different conversations
 */
@Validated
@ConfigurationProperties("conserje.outbox")
record OutboxProperties(@Min(1) @DefaultValue("32") int parallel) {}
