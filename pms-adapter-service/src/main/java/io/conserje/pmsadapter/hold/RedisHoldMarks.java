package io.conserje.pmsadapter.hold;

import io.conserje.pmsadapter.redis.ForgivingRedis;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Marks in Redis, each by chance, so that none comes again after Redis lost them. */
class RedisHoldMarks implements HoldMarks {

    private final StringRedisTemplate redis;
    private final ForgivingRedis calls;

    RedisHoldMarks(StringRedisTemplate redis, ForgivingRedis calls) {
        this.redis = redis;
        this.calls = calls;
    }

    @Override
    public Optional<String> of(String tenant) {
        return calls.tried(
                Optional.empty(),
                () -> Optional.of(HoldMark.of(redis.opsForValue().get(HoldMark.key(tenant)))));
    }

    @Override
    public void changed(String tenant) {
        calls.tried(true, () -> {
            redis.opsForValue().set(HoldMark.key(tenant), UUID.randomUUID().toString());
            return true;
        });
    }
}
