package io.conserje.defaults.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Gives business time (dates, windows, timers). Tokens, leases and SQL keep to real time.
 *
 * <p>The launcher hands every process the same {@code CONSERJE_CLOCK_OFFSET}; a service that runs alone counts
 * {@code CONSERJE_CLOCK} from its own start.
 */
@AutoConfiguration
public class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean
    InstantSource businessClock(
            @Value("${conserje.clock.offset:}") String offset, @Value("${conserje.clock.start:}") String start) {
        Duration shift = shift(offset, start, Instant.now());
        return shift.isZero() ? InstantSource.system() : InstantSource.offset(InstantSource.system(), shift);
    }

    static Duration shift(@Nullable String offset, @Nullable String start, Instant now) {
        if (offset != null && !offset.isBlank()) {
            return Duration.parse(offset);
        }
        return start == null || start.isBlank() ? Duration.ZERO : Duration.between(now, Instant.parse(start));
    }
}
