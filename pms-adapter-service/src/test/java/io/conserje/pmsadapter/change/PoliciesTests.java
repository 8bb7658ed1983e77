package io.conserje.pmsadapter.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.MovableClock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTests {

    private static final ZoneId ZONE = ZoneId.of("America/Montevideo");

    private final MovableClock clock = new MovableClock();

    @ParameterizedTest
    @CsvSource({"1, 0, 110.00", "0, 30, 99.00", "1, 90, 297.00", "9, 0, 330.00", "0, 0, 0.00"})
    void theHigherOfNightsAndPartCountsAndNeverMoreThanTheWhole(int nights, int percent, String penalty) {
        Policies policies = policies(nights, percent);
        clock.move(Duration.ofDays(20));

        assertThat(policies.penalty(StandingStayFixture.stay("2026-12-10", "2026-12-13"))
                        .amount())
                .isEqualByComparingTo(penalty);
    }

    @Test
    void theLastFreeMomentIsStillFree() {
        Policies policies = policies(1, 0);
        StandingStay stay = StandingStayFixture.stay("2026-12-10", "2026-12-13");
        clock.move(Duration.between(clock.instant(), policies.freeUntil(stay)));

        assertThat(policies.penalty(stay).amount()).isZero();
        clock.move(Duration.ofMillis(1));
        assertThat(policies.penalty(stay).amount()).isEqualByComparingTo("110");
    }

    private Policies policies(int nights, int percent) {
        return new Policies(
                new PolicyProperties(
                        ChangeDesk.POLICY.lateCheckOut(),
                        ChangeDesk.POLICY.earlyCheckIn(),
                        new PolicyProperties.Cancellation(48, LocalTime.of(15, 0), nights, percent)),
                ZONE,
                clock);
    }
}
