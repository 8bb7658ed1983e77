package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.hold.HoldMark;
import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers in Redis, each with the number of changes that were known when it was asked for; one round trip tells all. */
class RedisAvailabilityCache implements AvailabilityCache {

    private static final String CHANGES = "pms:availability:changes:";

    private final StringRedisTemplate redis;
    private final ForgivingRedis calls;
    private final JsonMapper mapper;
    private final Duration kept;

    RedisAvailabilityCache(StringRedisTemplate redis, ForgivingRedis calls, JsonMapper mapper, Duration kept) {
        this.redis = redis;
        this.calls = calls;
        this.mapper = mapper;
        this.kept = kept;
    }

    @Override
    public Known read(String tenant, String key) {
        return calls.tried(Known.NOTHING, () -> {
            List<@Nullable String> found =
                    redis.opsForValue().multiGet(List.of(key, CHANGES + tenant, HoldMark.key(tenant)));
            return known(found.get(0), found.get(1), HoldMark.of(found.get(2)));
        });
    }

    @Override
    public void keep(String key, Availability answer, long generation) {
        calls.tried(true, () -> {
            redis.opsForValue().set(key, mapper.writeValueAsString(new Kept(generation, answer)), kept);
            return true;
        });
    }

    @Override
    public void forget(String tenant) {
        calls.tried(true, () -> redis.opsForValue().increment(CHANGES + tenant) != null);
    }

    private Known known(@Nullable String json, @Nullable String changes, String holds) {
        long generation = changes == null ? 0 : Long.parseLong(changes);
        if (json == null) {
            return new Known(null, false, generation, holds);
        }
        Kept entry = mapper.readValue(json, Kept.class);
        return new Known(entry.answer(), entry.generation() == generation, generation, holds);
    }

    /** An answer as it lies in Redis. */
    record Kept(long generation, Availability answer) {}
}
