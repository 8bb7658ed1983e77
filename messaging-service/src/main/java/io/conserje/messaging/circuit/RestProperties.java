package io.conserje.messaging.circuit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a number or mailbox rests whose account does not work.
 *
 * @param first until the first probe; doubled with each one that fails
 * @param longest between two probes
 */
@ConfigurationProperties("conserje.rest")
record RestProperties(
        @DefaultValue("1m") Duration first,
        @DefaultValue("1h") Duration longest) {
    private static final int HIGHEST_POWER = 20;

    RestProperties {
        if (!first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException("rest.first must be positive and not above rest.longest");
        }
    }

    Duration after(int trips) {
        Duration doubled = first.multipliedBy(1L << Math.min(trips, HIGHEST_POWER));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
