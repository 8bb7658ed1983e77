package io.conserje.orchestrator.turn;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How turns are done.
 *
 * @param parallel turns under way at once, of different conversations
 * @param lease after which an instance that is not heard of loses its conversations
 * @param staffTimeout after which the agent takes a conversation back from staff, business time
 */
@Validated
@ConfigurationProperties("conserje.turns")
record TurnProperties(
        @Min(1) @DefaultValue("16") int parallel,
        @NotNull @DefaultValue("15s") Duration lease,
        @NotNull @DefaultValue("12h") Duration staffTimeout) {}
