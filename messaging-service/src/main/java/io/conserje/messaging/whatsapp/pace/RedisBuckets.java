package io.conserje.messaging.whatsapp.pace;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Buckets that all instances share; taking from several is one step. */
class RedisBuckets implements Buckets {
    private static final String PREFIX = "conserje:messaging:pace:";
    private static final RedisScript<Long> TAKE =
            RedisScript.of(new ClassPathResource("redis/take-tokens.lua"), Long.class);
    private static final RedisScript<Long> SLOW_DOWN =
            RedisScript.of(new ClassPathResource("redis/slow-down.lua"), Long.class);

    private final StringRedisTemplate redis;

    RedisBuckets(StringRedisTemplate redis) {
        this.redis = redis;
    }

    @Override
    public Duration take(List<Bucket> buckets) {
        Long wait = redis.execute(TAKE, keys(buckets), rates(buckets));
        return Duration.ofMillis(wait == null ? 0 : wait);
    }

    @Override
    public void complained(Bucket bucket) {
        redis.execute(SLOW_DOWN, keys(List.of(bucket)), rates(List.of(bucket)));
    }

    private static List<String> keys(List<Bucket> buckets) {
        return buckets.stream().map(bucket -> PREFIX + bucket.name()).toList();
    }

    private static Object[] rates(List<Bucket> buckets) {
        return buckets.stream()
                .flatMap(bucket -> Stream.of(bucket.perSecond(), bucket.burst()))
                .map(String::valueOf)
                .toArray();
    }
}
