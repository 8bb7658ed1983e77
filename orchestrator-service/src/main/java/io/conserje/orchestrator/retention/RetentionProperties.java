package io.conserje.orchestrator.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was received is kept.
 *
 * @param received raw deliveries, and the inbox rows by which a message is known again; at least eight days
 */
@ConfigurationProperties("conserje.retention")
record RetentionProperties(@DefaultValue("8d") Duration received) {

    /** Channels repeat for seven days; a day more for what lay on the way. */
    private static final Duration SHORTEST = Duration.ofDays(8);

    RetentionProperties {
        if (received.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "conserje.retention.received is at least 8 days: channels repeat for seven");
        }
    }
}
