package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalBucketsTests extends BucketsContract {
    private static final TokenBucket TEN = new TokenBucket("ten", 10, 2);

    private final ManualClock clock = new ManualClock();
    private final LocalBuckets buckets = new LocalBuckets(clock);

    @Override
    TokenBuckets buckets() {
        return buckets;
    }

    @Test
    void tokensComeBackAtTheirPaceUpToTheBurst() {
        assertThat(takenOf(TEN, 5)).isEqualTo(2);
        assertThat(buckets.take(List.of(TEN)).delay()).isEqualTo(Duration.ofMillis(100));
        clock.pass(Duration.ofMillis(100));
        assertThat(takenOf(TEN, 5)).isEqualTo(1);
        clock.pass(Duration.ofHours(1));
        assertThat(takenOf(TEN, 5)).isEqualTo(2);
    }

    @Test
    void aSlowedBucketIsBackAtItsPaceAfterAMinute() {
        buckets.complained(TEN);
        assertThat(buckets.take(List.of(TEN)).delay()).isEqualTo(Duration.ofMillis(200));
        clock.pass(Duration.ofMinutes(1));
        takenOf(TEN, 2);
        assertThat(buckets.take(List.of(TEN)).delay()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void complaintsThatGoOnSlowItDownToASixteenth() {
        for (int i = 0; i < 20; i++) {
            buckets.complained(TEN);
            clock.pass(Duration.ofSeconds(1));
        }
        buckets.complained(TEN);
        assertThat(buckets.take(List.of(TEN)).delay()).isBetween(Duration.ofMillis(1400), Duration.ofMillis(1600));
    }

    private int takenOf(TokenBucket bucket, int tries) {
        int taken = 0;
        for (int i = 0; i < tries; i++) {
            taken += buckets.take(List.of(bucket)).taken() ? 1 : 0;
        }
        return taken;
    }
}
