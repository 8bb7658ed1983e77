package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What all buckets have in common. */
abstract class BucketsContract {

    /** So slow that no token comes back during a test. */
    private static final Rate SLOW = new Rate(1, 30);

    abstract Buckets buckets();

    @Test
    void aBucketGivesItsBurstThenSaysHowLongToWait() {
        String bucket = UUID.randomUUID().toString();

        long allowed = IntStream.range(0, 60)
                .filter(i -> buckets().take(bucket, SLOW) instanceof Verdict.Allowed)
                .count();

        assertThat(allowed).isBetween(30L, 32L);
        assertThat(buckets().take(bucket, SLOW))
                .isInstanceOfSatisfying(
                        Verdict.Limited.class,
                        limited -> assertThat(limited.retryAfter())
                                .isBetween(Duration.ofMillis(1), Duration.ofSeconds(1)));
    }

    @Test
    void bucketsAreApart() {
        String empty = UUID.randomUUID().toString();
        IntStream.range(0, 60).forEach(i -> buckets().take(empty, SLOW));

        assertThat(buckets().take(UUID.randomUUID().toString(), SLOW)).isInstanceOf(Verdict.Allowed.class);
    }
}
