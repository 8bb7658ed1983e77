package io.conserje.messaging.whatsapp.pace;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.testsupport.OwnRedis;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Redis stops, comes back empty and is flushed while guests are being answered. */
class RedisGoneIntegrationTests {
    private static final List<Bucket> TWO = List.of(new Bucket("two", 0.01, 2));

    private final ManualClock clock = new ManualClock();

    @Test
    void sendsGoOnAtTheirPaceWhateverRedisDoes() {
        try (var redis = new OwnRedis()) {
            var buckets = new FallbackBuckets(new RedisBuckets(redis.client()), new LocalBuckets(clock), clock);
            assertThat(taken(buckets)).isEqualTo(2);
            redis.stop();
            long start = System.nanoTime();
            assertThat(taken(buckets)).as("in this process").isEqualTo(2);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
            redis.startAgain();
            clock.pass(Duration.ofSeconds(6));
            assertThat(takenOnceRedisIsBack(buckets)).as("shared again").isEqualTo(2);
            redis.flush();
            assertThat(taken(buckets)).as("forgotten").isEqualTo(2);
        }
    }

    private static int taken(Buckets buckets) {
        int taken = 0;
        while (buckets.take(TWO).isZero()) {
            taken++;
        }
        return taken;
    }

    /** The client may need a moment to connect anew; until then this process counts, whose bucket is empty. */
    private int takenOnceRedisIsBack(Buckets buckets) {
        int taken = taken(buckets);
        for (int tries = 0; taken == 0 && tries < 20; tries++) {
            clock.pass(Duration.ofSeconds(6));
            taken = taken(buckets);
        }
        return taken;
    }
}
