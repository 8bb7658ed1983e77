package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTests {
    private final Latencies latencies = new Latencies();

    @Test
    void quantilesAreTimesThatWereMeasured() {
        IntStream.rangeClosed(1, 100).forEach(i -> latencies.add(Duration.ofMillis(101 - i)));

        assertThat(latencies.quantile(0.5)).isEqualTo(Duration.ofMillis(50));
        assertThat(latencies.quantile(0.95)).isEqualTo(Duration.ofMillis(95));
        assertThat(latencies.quantile(1)).isEqualTo(Duration.ofMillis(100));
        assertThat(latencies.quantile(0)).isEqualTo(Duration.ofMillis(1));
        assertThat(latencies.millis(0.99)).isEqualTo("99.0 ms");
    }

    @Test
    void theShareAboveALimitLeavesOutTheLimitItself() {
        latencies.add(Duration.ofSeconds(1));
        latencies.add(Duration.ofMillis(1_001));
        latencies.add(Duration.ofMillis(10));
        latencies.add(Duration.ofMillis(20));

        assertThat(latencies.shareAbove(Duration.ofSeconds(1))).isEqualTo(0.25);
    }

    @Test
    void nothingMeasuredIsZero() {
        assertThat(latencies.quantile(0.95)).isZero();
        assertThat(latencies.shareAbove(Duration.ZERO)).isZero();
        assertThat(latencies.count()).isZero();
    }
}
