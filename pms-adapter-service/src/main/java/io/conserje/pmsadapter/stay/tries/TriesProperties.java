package io.conserje.pmsadapter.stay.tries;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often somebody may say that a booking is theirs.
 *
 * @param tries without a yes, of one reference and of one caller
 * @param window in which they count, from the first
 */
@Validated
@ConfigurationProperties("conserje.verification")
record TriesProperties(
        @DefaultValue("5") @Positive int tries,
        @DefaultValue("1h") Duration window) {}
