package io.conserje.messaging.whatsapp.pace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast a number may speak to one guest; how fast to everybody is a setting of the number.
 *
 * @param pairInterval one message an interval
 * @param pairBurst how many may go at once, which is borrowed from later
 */
@ConfigurationProperties("conserje.whatsapp.pace")
record PaceProperties(
        @DefaultValue("6s") Duration pairInterval,
        @DefaultValue("45") int pairBurst) {
    PaceProperties {
        if (!pairInterval.isPositive() || pairBurst < 1) {
            throw new IllegalArgumentException("pair-interval must be positive and pair-burst at least 1");
        }
    }
}
