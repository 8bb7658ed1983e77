package io.conserje.orchestrator.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what was received and sent is kept.
 *
 * @param received raw deliveries, and the inbox rows by which a message is known again; at least eight days
 * @param sent queue rows of answers that are finished; at least as long as what was received
 */
@ConfigurationProperties("conserje.retention")
record RetentionProperties(
        @DefaultValue("8d") Duration received,
        @DefaultValue("8d") Duration sent) {

    /** Channels repeat for seven days; a day more for what lay on the way. */
    private static final Duration SHORTEST = Duration.ofDays(8);

    RetentionProperties {
        if (received.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException(
                    "conserje.retention.received is at least 8 days: channels repeat for seven");
        }
        if (sent.compareTo(received) < 0) {
            throw new IllegalArgumentException(
                    "conserje.retention.sent is at least conserje.retention.received: an answer may be given up for as long");
        }
    }
}
