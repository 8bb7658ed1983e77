package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.testsupport.OwnRedis;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Redis stops, comes back empty and is flushed while requests come in. */
class RedisGoneIntegrationTests {

    private static final Rate RATE = new Rate(1, 5);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));

    @Test
    void limitsHoldWhateverRedisDoes() {
        try (var redis = new OwnRedis()) {
            var buckets = new FallbackBuckets(new RedisBuckets(redis.client()), new LocalBuckets(now::get), now::get);
            assertThat(allowed(buckets, "before")).isBetween(5, 7);
            redis.stop();
            long start = System.nanoTime();
            assertThat(allowed(buckets, "before")).as("in this process").isEqualTo(5);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            redis.startAgain();
            await().atMost(Duration.ofSeconds(10)).until(() -> {
                now.updateAndGet(time -> time.plusSeconds(6));
                buckets.take("after", RATE);
                return Boolean.TRUE.equals(redis.client().hasKey("conserje:gateway:rate:after"));
            });
            redis.flush();
            assertThat(allowed(buckets, "flushed")).isBetween(5, 7);
        }
    }

    private static int allowed(Buckets buckets, String bucket) {
        int allowed = 0;
        while (allowed < 50 && buckets.take(bucket, RATE) instanceof Verdict.Allowed) {
            allowed++;
        }
        return allowed;
    }
}
