package io.conserje.orchestrator.desk;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How staff work; the same block as that of turns.
 *
 * @param staffTimeout after which the agent takes a conversation back, business time
 */
@Validated
@ConfigurationProperties("conserje.turns")
record DeskProperties(@NotNull @DefaultValue("12h") Duration staffTimeout) {}
