package io.conserje.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleTests {
    @Test
    void callsAreDueAtAConstantRate() {
        Schedule schedule = new Schedule(500, Duration.ofSeconds(60));

        assertThat(schedule.calls()).isEqualTo(30_000);
        assertThat(schedule.dueNanos(0)).isZero();
        assertThat(schedule.dueNanos(1)).isEqualTo(2_000_000);
        assertThat(schedule.dueNanos(500)).isEqualTo(1_000_000_000);
    }

    @Test
    void theLastCallOfALongRunIsDueBeforeItsEnd() {
        Schedule schedule = new Schedule(999, Duration.ofHours(1));

        assertThat(schedule.dueNanos(schedule.calls() - 1))
                .isLessThan(Duration.ofHours(1).toNanos());
    }

    @Test
    void aRateOfNothingIsNoSchedule() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Schedule(0, Duration.ofSeconds(1)));
    }
}
