package io.conserje.pmsadapter.availability;

import io.conserje.defaults.log.LogFields;
import io.conserje.pmsadapter.contract.Availability;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers in Redis, and leaves Redis alone for some seconds after it failed, so that its absence costs no time. */
class RedisAvailabilityCache implements AvailabilityCache {

    private static final Logger LOG = LoggerFactory.getLogger(RedisAvailabilityCache.class);
    private static final Duration REST = Duration.ofSeconds(5);

    private final StringRedisTemplate redis;
    private final JsonMapper mapper;
    private final Duration kept;
    private final InstantSource clock;
    private final AtomicReference<Instant> restUntil = new AtomicReference<>(Instant.MIN);

    RedisAvailabilityCache(StringRedisTemplate redis, JsonMapper mapper, Duration kept, InstantSource clock) {
        this.redis = redis;
        this.mapper = mapper;
        this.kept = kept;
        this.clock = clock;
    }

    @Override
    public Optional<Availability> read(String key) {
        return Optional.ofNullable(tried(() -> {
            String json = redis.opsForValue().get(key);
            return json == null ? null : mapper.readValue(json, Availability.class);
        }));
    }

    @Override
    public void keep(String key, Availability answer) {
        tried(() -> {
            redis.opsForValue().set(key, mapper.writeValueAsString(answer), kept);
            return null;
        });
    }

    private <T> @Nullable T tried(Supplier<@Nullable T> work) {
        if (clock.instant().isBefore(restUntil.get())) {
            return null;
        }
        try {
            return work.get();
        } catch (DataAccessException e) {
            restUntil.set(clock.instant().plus(REST));
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Working without the availability cache");
            return null;
        } catch (JacksonException e) {
            LOG.atWarn()
                    .addKeyValue(LogFields.REASON, e.getClass().getSimpleName())
                    .log("Ignoring an answer in the availability cache that cannot be read");
            return null;
        }
    }
}
