package io.conserje.gateway.limit;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Buckets that all instances of the gateway share; one script, so that taking is one step. */
class RedisBuckets implements Buckets {

    private static final String PREFIX = "conserje:gateway:rate:";
    private static final RedisScript<Long> TAKE =
            RedisScript.of(new ClassPathResource("redis/take-token.lua"), Long.class);

    private final StringRedisTemplate redis;

    RedisBuckets(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public Verdict take(String bucket, Rate rate) {
        Long wait = redis.execute(
                TAKE, List.of(PREFIX + bucket), String.valueOf(rate.perSecond()), String.valueOf(rate.burst()));
        return Verdict.ofWait(wait == null ? 0 : wait);
    }
}
