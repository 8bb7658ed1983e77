package io.conserje.pmsadapter.redis;

import io.conserje.defaults.log.LogFields;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;

/** Works with Redis while it is there, and leaves it alone for some seconds after it failed, so that its absence costs no time. */
public class ForgivingRedis {

    private static final Logger LOG = LoggerFactory.getLogger(ForgivingRedis.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final AtomicReference<Instant> restUntil = new AtomicReference<>(Instant.MIN);

    /** Rests by this clock. */
    public ForgivingRedis(InstantSource clock) {
        this.clock = clock;
    }

    /** What the work gives, or {@code otherwise} where Redis or what lies in it is of no use. */
    public <T extends @Nullable Object> T tried(T otherwise, Supplier<T> work) {
        if (clock.instant().isBefore(restUntil.get())) {
            return otherwise;
        }
        try {
            return work.get();
        } catch (DataAccessException e) {
            restUntil.set(clock.instant().plus(REST));
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Working without Redis");
            return otherwise;
        } catch (JacksonException | NumberFormatException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Ignoring what lies in Redis and cannot be read");
            return otherwise;
        }
    }
}
