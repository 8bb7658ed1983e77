package io.conserje.messaging.whatsapp.pace;

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
    Buckets buckets() {
        return new RedisBuckets(new StringRedisTemplate(connections));
    }

    @Test
    void instancesShareABucket() {
        Bucket bucket = new Bucket(UUID.randomUUID().toString(), 0.01, 5);
        Buckets here = buckets();
        Buckets there = buckets();
        assertThat(IntStream.range(0, 20)
                        .filter(i -> (i % 2 == 0 ? here : there)
                                .take(List.of(bucket))
                                .isZero())
                        .count())
                .isEqualTo(5);
    }

    @Test
    void aBucketIsForgottenOnceItIsFullAgain() {
        Bucket bucket = new Bucket(UUID.randomUUID().toString(), 10, 10);
        buckets().take(List.of(bucket));
        assertThat(new StringRedisTemplate(connections).getExpire("conserje:messaging:pace:" + bucket.name()))
                .isBetween(1L, 62L);
    }
}
