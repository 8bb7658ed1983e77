package io.conserje.pmsadapter.availability.memory;

import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.time.Duration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Claims as keys in Redis that vanish by themselves. */
class RedisClaims implements Claims {

    private static final String PREFIX = "pms:claim:";

    private final StringRedisTemplate redis;
    private final ForgivingRedis calls;

    RedisClaims(StringRedisTemplate redis, ForgivingRedis calls) {
        this.redis = redis;
        this.calls = calls;
    }

    @Override
    public boolean take(String key, Duration longest) {
        return calls.tried(
                true, () -> !Boolean.FALSE.equals(redis.opsForValue().setIfAbsent(PREFIX + key, "", longest)));
    }

    @Override
    public void end(String key) {
        calls.tried(true, () -> redis.delete(PREFIX + key));
    }
}
