package io.conserje.pmsadapter.stay.tries;

import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Counts in Redis for all instances together, and in this process while Redis is away. */
class RedisTryCounter implements TryCounter {

    private static final String PREFIX = "pms:tries:";
    private static final long AWAY = -1;

    /** Count and end in one step, so that no count is left without an end. */
    private static final RedisScript<Long> ADD = RedisScript.of("""
            local tries = redis.call('incr', KEYS[1])
            if tries == 1 then redis.call('pexpire', KEYS[1], ARGV[1]) end
            return tries
            """, Long.class);

    private final StringRedisTemplate redis;
    private final ForgivingRedis calls;
    private final TryCounter local;

    RedisTryCounter(StringRedisTemplate redis, ForgivingRedis calls, TryCounter local) {
        this.redis = redis;
        this.calls = calls;
        this.local = local;
    }

    @Override
    public long add(String key, Duration window) {
        long tries = calls.tried(
                AWAY,
                () -> Objects.requireNonNullElse(
                        redis.execute(ADD, List.of(PREFIX + key), String.valueOf(window.toMillis())), AWAY));
        return tries == AWAY ? local.add(key, window) : tries;
    }

    @Override
    public void clear(String key) {
        calls.tried(false, () -> redis.delete(PREFIX + key));
        local.clear(key);
    }
}
