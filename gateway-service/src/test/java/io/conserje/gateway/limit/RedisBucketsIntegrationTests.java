package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.Backends;
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
        String bucket = UUID.randomUUID().toString();
        var rate = new Rate(1, 5);
        Buckets here = buckets();
        Buckets there = buckets();

        long allowed = IntStream.range(0, 20)
                .filter(i -> (i % 2 == 0 ? here : there).take(bucket, rate) instanceof Verdict.Allowed)
                .count();

        assertThat(allowed).isBetween(5L, 7L);
    }

    @Test
    void aBucketIsForgottenWhenItIsFullAgain() {
        String bucket = UUID.randomUUID().toString();
        buckets().take(bucket, new Rate(10, 10));

        assertThat(new StringRedisTemplate(connections).getExpire("conserje:gateway:rate:" + bucket))
                .isBetween(0L, 2L);
    }
}
