package io.conserje.local.bench.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StepTests {
    @Test
    void aRateIsHeldWhereEverythingIsAnsweredInTime() {
        assertThat(step(100, 1, 1).isHeld()).isTrue();
        assertThat(step(99, 1, 1).isHeld()).isFalse();
        assertThat(step(100, 4, 1).isHeld()).isFalse();
        assertThat(step(100, 1, 4).isHeld()).isFalse();
    }

    private static Step step(long answered, int p95Seconds, int drainedSeconds) {
        return new Step(
                4,
                100,
                answered,
                Duration.ofMillis(80),
                Duration.ofSeconds(p95Seconds),
                Duration.ofSeconds(p95Seconds),
                Duration.ofSeconds(drainedSeconds),
                30,
                0.02,
                40,
                5);
    }
}
