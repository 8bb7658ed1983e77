package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.OwnRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Redis stops, comes back empty and is flushed while tokens are taken. */
class RedisGoneIntegrationTests {
    private static final List<TokenBucket> TWO = List.of(new TokenBucket("two", 0.01, 2));
    private static final Duration PAUSE = Duration.ofSeconds(6);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final InstantSource clock = now::get;

    @Test
    void bucketsHoldWhateverRedisDoes() {
        try (var redis = new OwnRedis()) {
            var buckets = new FallbackBuckets(
                    new RedisBuckets(redis.client(), "conserje:test:"), new LocalBuckets(clock), clock);
            assertThat(taken(buckets)).isEqualTo(2);
            redis.stop();
            assertThat(taken(buckets)).as("in this process").isEqualTo(2);
            redis.startAgain();
            pass();
            assertThat(taken(buckets)).as("shared again").isEqualTo(2);
            redis.flush();
            assertThat(taken(buckets)).as("forgotten").isEqualTo(2);
        }
    }

    @Test
    void whoeverMeetsARedisThatIsGoneIsSoonServed() {
        try (var redis = new OwnRedis(Duration.ofMillis(500))) {
            var buckets = new FallbackBuckets(
                    new RedisBuckets(redis.client(), "conserje:test:"), new LocalBuckets(clock), clock);
            redis.stop();

            // A machine may stand still in one of them; who waits for Redis too long does so in all.
            assertThat(Stream.generate(() -> timeToTake(buckets))
                            .limit(3)
                            .anyMatch(time -> time.compareTo(Duration.ofSeconds(2)) < 0))
                    .isTrue();
        }
    }

    private static int taken(TokenBuckets buckets) {
        int taken = 0;
        while (buckets.take(TWO).taken()) {
            taken++;
        }
        return taken;
    }

    private Duration timeToTake(TokenBuckets buckets) {
        pass();
        long start = System.nanoTime();
        taken(buckets);
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** Redis is asked again after that. */
    private void pass() {
        now.updateAndGet(time -> time.plus(PAUSE));
    }
}
