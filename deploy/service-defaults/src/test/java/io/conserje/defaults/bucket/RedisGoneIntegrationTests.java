package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.testsupport.OwnRedis;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
            long start = System.nanoTime();
            assertThat(taken(buckets)).as("in this process").isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            redis.startAgain();
            assertThat(takenOnceRedisIsBack(buckets)).as("shared again").isEqualTo(2);
            redis.flush();
            assertThat(taken(buckets)).as("forgotten").isEqualTo(2);
        }
    }

    private static int taken(TokenBuckets buckets) {
        int taken = 0;
        while (buckets.take(TWO).taken()) {
            taken++;
        }
        return taken;
    }

    /** The client may need a moment to connect anew; until then this process counts, whose bucket is empty. */
    private int takenOnceRedisIsBack(TokenBuckets buckets) {
        int taken = 0;
        for (int tries = 0; taken == 0 && tries < 20; tries++) {
            now.updateAndGet(time -> time.plus(PAUSE));
            taken = taken(buckets);
        }
        return taken;
    }
}
