package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.Backends;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

class FallbackBucketsTests {
    private static final List<TokenBucket> TWO = List.of(new TokenBucket("two", 1, 2));

    private final ManualClock clock = new ManualClock();
    private final AtomicInteger sharedCalls = new AtomicInteger();
    private boolean redisIsDown;
    private final FallbackBuckets buckets = new FallbackBuckets(new Shared(), new LocalBuckets(clock), clock);

    @Test
    void theSharedBucketsDecideWhileTheyAnswer() {
        for (int i = 0; i < 10; i++) {
            assertThat(buckets.take(TWO).taken()).isTrue();
        }
        assertThat(sharedCalls).hasValue(10);
    }

    @Test
    void thisProcessCountsAndLearnsWhileTheyDoNot() {
        redisIsDown = true;
        assertThat(buckets.take(TWO).taken()).isTrue();
        buckets.complained(TWO.getFirst());
        assertThat(buckets.take(TWO)).isEqualTo(new Turn(false, Duration.ofSeconds(2)));
        assertThat(sharedCalls).as("nobody waits for Redis again and again").hasValue(1);
    }

    @Test
    void theSharedBucketsAreAskedAgainAfterAWhile() {
        redisIsDown = true;
        buckets.take(TWO);
        redisIsDown = false;
        clock.pass(Duration.ofSeconds(5));
        buckets.take(TWO);
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
            var fallback = new FallbackBuckets(
                    new RedisBuckets(new StringRedisTemplate(connections), "conserje:test:"),
                    new LocalBuckets(clock),
                    clock);
            assertThat(fallback.take(TWO).taken()).isTrue();
            assertThat(fallback.take(TWO).taken()).isTrue();
            assertThat(fallback.take(TWO)).isEqualTo(new Turn(false, Duration.ofSeconds(1)));
        } finally {
            connections.destroy();
        }
    }

    private final class Shared implements TokenBuckets {
        @Override
        public List<Turn> takeEach(List<List<TokenBucket>> takers) {
            sharedCalls.incrementAndGet();
            if (redisIsDown) {
                throw new QueryTimeoutException("gone");
            }
            return takers.stream().map(taker -> new Turn(true, Duration.ZERO)).toList();
        }

        @Override
        public void complained(TokenBucket bucket) {
            take(List.of(bucket));
        }
    }
}
