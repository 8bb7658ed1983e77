package io.conserje.defaults.bucket;

import io.conserje.defaults.redis.Scripts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Buckets that all instances share; taking from several, and for many takers, is one step. */
class RedisBuckets implements TokenBuckets {
    @SuppressWarnings("rawtypes")
    private static final RedisScript<List> TAKE = Scripts.read("take-tokens.lua", List.class);

    private static final RedisScript<Long> SLOW_DOWN = Scripts.read("slow-down.lua", Long.class);

    private final StringRedisTemplate redis;
    private final String prefix;

    RedisBuckets(StringRedisTemplate redis, String prefix) {
        this.redis = redis;
        this.prefix = prefix;
    }

    @Override
    public List<Turn> takeEach(List<List<TokenBucket>> takers) {
        Map<TokenBucket, Integer> numbers = new LinkedHashMap<>();
        takers.forEach(taker -> taker.forEach(bucket -> numbers.putIfAbsent(bucket, numbers.size() + 1)));
        List<TokenBucket> each = List.copyOf(numbers.keySet());
        List<String> arguments = new ArrayList<>(rates(each).toList());
        for (List<TokenBucket> taker : takers) {
            arguments.add(Integer.toString(taker.size()));
            taker.forEach(bucket -> arguments.add(String.valueOf(numbers.get(bucket))));
        }
        List<?> waits = redis.execute(TAKE, keys(each), arguments.toArray());
        return waits.stream()
                .map(wait -> Turn.ofMillis(((Number) wait).longValue()))
                .toList();
    }

    @Override
    public void complained(TokenBucket bucket) {
        redis.execute(SLOW_DOWN, keys(List.of(bucket)), rates(List.of(bucket)).toArray());
    }

    private List<String> keys(List<TokenBucket> buckets) {
        return buckets.stream().map(bucket -> prefix + bucket.name()).toList();
    }

    private static Stream<String> rates(List<TokenBucket> buckets) {
        return buckets.stream()
                .flatMap(bucket -> Stream.<Number>of(
                        bucket.perSecond(), bucket.burst(), bucket.patience().toMillis()))
                .map(String::valueOf);
    }
}
