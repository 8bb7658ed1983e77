package io.conserje.messaging.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long an unknown send is waited for.
 *
 * @param unknownSettlesAfter how long the way of webhooks must have been shown to work; longer than any call to a channel
 * @param unknownGivenUpAfter when it may be tried again without proof
 */
@ConfigurationProperties("conserje.delivery")
record DeliveryProperties(
        @DefaultValue("60s") Duration unknownSettlesAfter,
        @DefaultValue("10m") Duration unknownGivenUpAfter) {
    DeliveryProperties {
        if (!unknownSettlesAfter.isPositive() || unknownGivenUpAfter.compareTo(unknownSettlesAfter) < 0) {
            throw new IllegalArgumentException(
                    "unknown-settles-after must be positive and not above unknown-given-up-after");
        }
    }
}
