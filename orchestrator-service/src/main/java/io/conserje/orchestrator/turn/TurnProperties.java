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
 * @param perProcessor so many of them for each processor while the processors are full
 * @param lease after which an instance that is not heard of loses its conversations
 * @param session after which silence the dialogue looks at what was open anew, business time
 * @param kept after which silence it forgets that, business time
 * @param staffTimeout after which the agent takes a conversation back from staff, business time
 */
@Validated
@ConfigurationProperties("conserje.turns")
record TurnProperties(
        @Min(1) @DefaultValue("64") int parallel,
        @Min(1) @DefaultValue("2") int perProcessor,
        @NotNull @DefaultValue("10s") Duration lease,
        @NotNull @DefaultValue("30m") Duration session,
        @NotNull @DefaultValue("24h") Duration kept,
        @NotNull @DefaultValue("12h") Duration staffTimeout) {}
