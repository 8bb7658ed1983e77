package io.conserje.defaults.bucket;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Buckets that all instances share; taking from several is one step. */
class RedisBuckets implements TokenBuckets {
    private static final RedisScript<Long> TAKE =
            RedisScript.of(new ClassPathResource("redis/take-tokens.lua"), Long.class);
    private static final RedisScript<Long> SLOW_DOWN =
            RedisScript.of(new ClassPathResource("redis/slow-down.lua"), Long.class);

    private final StringRedisTemplate redis;
    private final String prefix;

    RedisBuckets(StringRedisTemplate redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public Turn take(List<TokenBucket> buckets) {
        Long wait = redis.execute(TAKE, keys(buckets), rates(buckets));
        return Turn.ofMillis(wait == null ? 0 : wait);
    }

    @Override
    public void complained(TokenBucket bucket) {
        redis.execute(SLOW_DOWN, keys(List.of(bucket)), rates(List.of(bucket)));
    }

    private List<String> keys(List<TokenBucket> buckets) {
        return buckets.stream().map(bucket -> prefix + bucket.name()).toList();
    }

    private static Object[] rates(List<TokenBucket> buckets) {
        return buckets.stream()
                .flatMap(bucket -> Stream.<Number>of(
                        bucket.perSecond(), bucket.burst(), bucket.patience().toMillis()))
                .map(String::valueOf)
                .toArray();
    }
}
