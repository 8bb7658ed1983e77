package io.conserje.pmsadapter.lease;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a house is kept to one change at a time.
 *
 * @param length how long it stays with a holder that shows no sign of life
 * @param queue how long a turn is waited for
 */
@Validated
@ConfigurationProperties("conserje.lease")
public record LeaseProperties(
        @DefaultValue("6s") Duration length,
        @DefaultValue("20s") Duration queue) {}
