package io.conserje.defaults.bucket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all buckets have in common; their pace is so slow that no token comes back during a test. */
abstract class BucketsContract {
    abstract TokenBuckets buckets();

    @Test
    void aBucketGivesItsBurstThenSaysHowLongToWait() {
        TokenBucket bucket = bucket(30);
        assertThat(taken(60, bucket)).isEqualTo(30);
        Turn turn = buckets().take(List.of(bucket));
        assertThat(turn.taken()).isFalse();
        assertThat(turn.delay()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(100));
    }

    @Test
    void whatOneBucketRefusesCostsTheOtherNothing() {
        TokenBucket wide = bucket(5);
        TokenBucket narrow = bucket(1);
        assertThat(buckets().take(List.of(wide, narrow)).taken()).isTrue();
        assertThat(buckets().take(List.of(wide, narrow)).taken()).isFalse();
        assertThat(taken(10, wide)).isEqualTo(4);
    }

    @Test
    void aComplaintEmptiesTheBucketAndHalvesItsPaceOnce() {
        TokenBucket bucket = bucket(30);
        buckets().complained(bucket);
        buckets().complained(bucket);
        assertThat(buckets().take(List.of(bucket)).delay()).isBetween(Duration.ofSeconds(180), Duration.ofSeconds(200));
    }

    @Test
    void whoHasPatienceTakesATokenThatComesBackAndTheNextOneWaitsLonger() {
        TokenBucket bucket = new TokenBucket(UUID.randomUUID().toString(), 0.01, 1, Duration.ofSeconds(250));
        assertThat(buckets().take(List.of(bucket))).isEqualTo(new Turn(true, Duration.ZERO));
        assertThat(buckets().take(List.of(bucket)).delay()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(100));
        assertThat(buckets().take(List.of(bucket)).delay()).isBetween(Duration.ofSeconds(190), Duration.ofSeconds(200));
        assertThat(buckets().take(List.of(bucket)).taken()).isFalse();
    }

    @Test
    void manyTakersInOneStepTakeOneAfterTheOther() {
        TokenBucket common = new TokenBucket(UUID.randomUUID().toString(), 0.01, 2, Duration.ofSeconds(150));
        TokenBucket spent = bucket(1);
        buckets().take(List.of(spent));
        List<Turn> turns = buckets()
                .takeEach(List.of(
                        List.of(common, bucket(1)),
                        List.of(common, spent),
                        List.of(bucket(1), common),
                        List.of(common),
                        List.of(common)));
        assertThat(turns).extracting(Turn::taken).containsExactly(true, false, true, true, false);
        assertThat(turns.get(2).delay()).isZero();
        assertThat(turns.get(3).delay()).isBetween(Duration.ofSeconds(90), Duration.ofSeconds(100));
    }

    @Test
    void bucketsAreApart() {
        buckets().complained(bucket(1));
        assertThat(buckets().take(List.of(bucket(1))).taken()).isTrue();
    }

    private long taken(int tries, TokenBucket bucket) {
        return IntStream.range(0, tries)
                .filter(i -> buckets().take(List.of(bucket)).taken())
                .count();
    }

    private static TokenBucket bucket(int burst) {
        return new TokenBucket(UUID.randomUUID().toString(), 0.01, burst);
    }
}
