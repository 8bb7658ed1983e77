package io.conserje.pmsadapter.hold;

import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How rooms are kept for a guest who decides.
 *
 * @param length how long, and how much longer with each extension
 * @param extensions how often it may be extended
 * @param remembered how long an instance goes by the holds that it has read, should it not hear that they changed
 */
@Validated
@ConfigurationProperties("conserje.hold")
record HoldProperties(
        @DefaultValue("10m") Duration length,
        @DefaultValue("2") @PositiveOrZero int extensions,
        @DefaultValue("5s") Duration remembered) {}
