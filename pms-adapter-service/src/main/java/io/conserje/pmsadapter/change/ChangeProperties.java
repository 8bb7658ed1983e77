package io.conserje.pmsadapter.change;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How changes are made.
 *
 * @param tries on how many rooms a move is tried when others are faster
 * @param quoteValid how long a quote is worth answering
 */
@Validated
@ConfigurationProperties("conserje.change")
record ChangeProperties(
        @DefaultValue("3") @Positive int tries,
        @DefaultValue("15m") Duration quoteValid) {}
