package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.Backends;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisBucketsIntegrationTests extends BucketsContract {
    private static LettuceConnectionFactory connections;

    @BeforeAll
    static void connect() {
        Backends.Redis redis = Backends.redis();
        connections = new LettuceConnectionFactory(redis.host(), redis.port());
        connections.afterPropertiesSet();
        connections.start();
    }

    @AfterAll
    static void disconnect() {
        connections.destroy();
    }

    @Override
    TokenBuckets buckets() {
        return new RedisBuckets(new StringRedisTemplate(connections), "conserje:test:");
    }

    @Test
    void instancesShareABucket() {
        TokenBucket bucket = new TokenBucket(UUID.randomUUID().toString(), 0.01, 5);
        TokenBuckets here = buckets();
        TokenBuckets there = buckets();
        assertThat(IntStream.range(0, 20)
                        .filter(i -> (i % 2 == 0 ? here : there)
                                .take(List.of(bucket))
                                .taken())
                        .count())
                .isEqualTo(5);
    }

    @Test
    void aBucketIsForgottenOnceItIsFullAgain() {
        TokenBucket bucket = new TokenBucket(UUID.randomUUID().toString(), 10, 10);
        buckets().take(List.of(bucket));
        assertThat(new StringRedisTemplate(connections).getExpire("conserje:test:" + bucket.name()))
                .isBetween(1L, 62L);
    }
}
