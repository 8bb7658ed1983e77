package io.conserje.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LocalBucketsTests extends BucketsContract {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final LocalBuckets buckets = new LocalBuckets(now::get);

    @Override
    Buckets buckets() {
        return buckets;
    }

    @Test
    void tokensComeBackAtTheirPaceUpToTheBurst() {
        var rate = new Rate(10, 2);
        take(rate, 2);
        assertThat(buckets.take("one", rate)).isEqualTo(new Verdict.Limited(Duration.ofMillis(100)));

        now.updateAndGet(time -> time.plusMillis(100));
        take(rate, 1);
        assertThat(buckets.take("one", rate)).isInstanceOf(Verdict.Limited.class);

        now.updateAndGet(time -> time.plusSeconds(3600));
        take(rate, 2);
        assertThat(buckets.take("one", rate)).isInstanceOf(Verdict.Limited.class);
    }

    @Test
    void aClockThatGoesBackGivesNothingAway() {
        var rate = new Rate(10, 1);
        take(rate, 1);
        now.updateAndGet(time -> time.minusSeconds(10));

        assertThat(buckets.take("one", rate)).isInstanceOf(Verdict.Limited.class);
    }

    private void take(Rate rate, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(buckets.take("one", rate)).isInstanceOf(Verdict.Allowed.class);
        }
    }
}
