package io.conserje.local.bench.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class EndedTests {

    @Test
    void countAndQuantilesAreReadFromAScrape() {
        Ended ended = Ended.of("""
                # TYPE conserje_hops_ended_seconds summary
                conserje_hops_ended_seconds{service="vendor",quantile="0.5"} 0.031
                conserje_hops_ended_seconds{service="vendor",quantile="0.95"} 0.064
                conserje_hops_ended_seconds{service="vendor",quantile="0.99"} 0.1
                conserje_hops_ended_seconds_count{service="vendor"} 1234
                conserje_hops_ended_seconds_sum{service="vendor"} 40.5
                """);
        assertThat(ended)
                .isEqualTo(new Ended(1234, Duration.ofMillis(31), Duration.ofMillis(64), Duration.ofMillis(100)));
    }

    @Test
    void whatWasNeverCountedIsNothing() {
        assertThat(Ended.of("")).isEqualTo(new Ended(0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void aStepIsHeldWhenAllCameInTime() {
        assertThat(step(100, Duration.ofSeconds(3)).isHeld()).isTrue();
        assertThat(step(100, Duration.ofSeconds(4)).isHeld()).isFalse();
        assertThat(step(99, Duration.ofSeconds(1)).isHeld()).isFalse();
    }

    private static FloorStep step(long ended, Duration drained) {
        return new FloorStep(10, 100, ended, drained, Duration.ZERO, 1, 0, 1);
    }
}
