package io.conserje.messaging.whatsapp.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all buckets have in common; their pace is so slow that no token comes back during a test. */
abstract class BucketsContract {
    abstract Buckets buckets();

    @Test
    void aBucketGivesItsBurstThenSaysHowLongToWait() {
        Bucket bucket = bucket(30);
        assertThat(taken(60, bucket)).isEqualTo(30);
        assertThat(buckets().take(List.of(bucket))).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(100));
    }

    @Test
    void whatOneBucketRefusesCostsTheOtherNothing() {
        Bucket wide = bucket(5);
        Bucket narrow = bucket(1);
        assertThat(buckets().take(List.of(wide, narrow))).isZero();
        assertThat(buckets().take(List.of(wide, narrow))).isPositive();
        assertThat(taken(10, wide)).isEqualTo(4);
    }

    @Test
    void aComplaintEmptiesTheBucketAndHalvesItsPaceOnce() {
        Bucket bucket = bucket(30);
        buckets().complained(bucket);
        buckets().complained(bucket);
        assertThat(buckets().take(List.of(bucket))).isBetween(Duration.ofSeconds(180), Duration.ofSeconds(200));
    }

    @Test
    void bucketsAreApart() {
        buckets().complained(bucket(1));
        assertThat(buckets().take(List.of(bucket(1)))).isZero();
    }

    private long taken(int tries, Bucket bucket) {
        return IntStream.range(0, tries)
                .filter(i -> buckets().take(List.of(bucket)).isZero())
                .count();
    }

    private static Bucket bucket(int burst) {
        return new Bucket(UUID.randomUUID().toString(), 0.01, burst);
    }
}
