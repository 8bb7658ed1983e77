package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.Backends;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class FallbackBucketsTests {

    private static final Rate RATE = new Rate(1, 2);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final AtomicInteger sharedCalls = new AtomicInteger();
    private boolean redisIsDown;
    private final FallbackBuckets buckets = new FallbackBuckets(this::shared, new LocalBuckets(now::get), now::get);

    @Test
    void theSharedBucketsDecideWhileTheyAnswer() {
        for (int i = 0; i < 10; i++) {
            assertThat(buckets.take("one", RATE)).isInstanceOf(Verdict.Allowed.class);
        }
        assertThat(sharedCalls).hasValue(10);
    }

    @Test
    void thisProcessCountsWhileTheyDoNot() {
        redisIsDown = true;

        assertThat(buckets.take("one", RATE)).isInstanceOf(Verdict.Allowed.class);
        assertThat(buckets.take("one", RATE)).isInstanceOf(Verdict.Allowed.class);
        assertThat(buckets.take("one", RATE)).isInstanceOf(Verdict.Limited.class);
        assertThat(sharedCalls).as("nobody waits for Redis again and again").hasValue(1);
    }

    @Test
    void theSharedBucketsAreAskedAgainAfterAWhile() {
        redisIsDown = true;
        buckets.take("one", RATE);
        redisIsDown = false;
        now.updateAndGet(time -> time.plusSeconds(5));
        buckets.take("one", RATE);

        assertThat(sharedCalls).hasValue(2);
    }

    @Test
    void aRedisThatIsReallyGoneIsNoticed() {
        var client = LettuceClientConfiguration.builder()
                .commandTimeout(Duration.ofMillis(500))
                .build();
        var connections = new LettuceConnectionFactory(
                new RedisStandaloneConfiguration("127.0.0.1", Backends.freePort()), client);
        connections.afterPropertiesSet();
        connections.start();
        try {
            var gone = new RedisBuckets(new StringRedisTemplate(connections));
            var fallback = new FallbackBuckets(gone, new LocalBuckets(now::get), now::get);

            assertThat(fallback.take("one", new Rate(1, 1))).isInstanceOf(Verdict.Allowed.class);
            assertThat(fallback.take("one", new Rate(1, 1))).isInstanceOf(Verdict.Limited.class);
        } finally {
            connections.destroy();
        }
    }

    private Verdict shared(String bucket, Rate rate) {
        sharedCalls.incrementAndGet();
        if (redisIsDown) {
            throw new QueryTimeoutException("gone");
        }
        return new Verdict.Allowed();
    }
}
