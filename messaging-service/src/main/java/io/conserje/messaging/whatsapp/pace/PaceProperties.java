package io.conserje.messaging.whatsapp.pace;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How fast a number may speak to one guest; how fast to everybody is a setting of the number.
 *
 * @param pairInterval one message an interval
 * @param pairBurst how many may go at once, which is borrowed from later
 * @param patience for how long a message waits here for the number's pace before it is put off
 */
@ConfigurationProperties("conserje.whatsapp.pace")
record PaceProperties(
        @DefaultValue("6s") Duration pairInterval,
        @DefaultValue("45") int pairBurst,
        @DefaultValue("250ms") Duration patience) {
    PaceProperties {
        if (!pairInterval.isPositive() || pairBurst < 1 || patience.isNegative()) {
            throw new IllegalArgumentException(
                    "pair-interval must be positive pair-burst at least 1, patience not negative");
        }
    }
}
