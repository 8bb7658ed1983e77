package io.conserje.pmsadapter.intention;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How what was meant is settled.
 *
 * @param writeTimeout how long the hotel's system may take for a change
 * @param preparation how long a key stays with the call that took it before anything was sent
 * @param emptyLookups how often nothing must be found before something unknown is refused
 * @param watch how long a dead key is still looked for
 */
@Validated
@ConfigurationProperties("conserje.intention")
public record IntentionProperties(
        @DefaultValue("30s") Duration writeTimeout,
        @DefaultValue("60s") Duration preparation,
        @DefaultValue("3") @Positive int emptyLookups,
        @DefaultValue("24h") Duration watch) {

    private static final Duration LEAST_PAUSE = Duration.ofMillis(250);
    private static final Duration MOST_PAUSE = Duration.ofSeconds(10);
    private static final Duration MOST_WATCH_PAUSE = Duration.ofMinutes(10);

    /** The pause between two looks at something unknown: a quarter of the write time-out, so that three fit into it. */
    Duration lookPause() {
        return clamp(writeTimeout.dividedBy(4), LEAST_PAUSE, MOST_PAUSE);
    }

    /** The pause between two looks for a dead one: it grows with the time since it was sent. */
    Duration watchPause(Duration sinceSent) {
        return clamp(sinceSent.dividedBy(8), lookPause(), MOST_WATCH_PAUSE);
    }

    /** The least time between sending and refusing what is not found. */
    Duration leastDoubt() {
        return writeTimeout.multipliedBy(2);
    }

    /** How long something sent is left to the call that sent it. */
    Duration sendingMayTake() {
        return writeTimeout.plus(lookPause());
    }

    private static Duration clamp(Duration wished, Duration least, Duration most) {
        if (wished.compareTo(least) < 0) {
            return least;
        }
        return wished.compareTo(most) > 0 ? most : wished;
    }
}
