package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyTests {

    private static final int BATCH = 64;
    private static final long MILLI = 1_000_000;
    private static final Duration APART = Duration.ofMillis(2);
    private static final Duration GATHERING = Duration.ofMillis(20);

    /** That clock may begin anywhere, and run over. */
    private static final long BEGIN = Long.MAX_VALUE - 50 * MILLI;

    private final Company company = new Company(APART, GATHERING, BEGIN);

    @Test
    void calledForTheFirstTimeItGoesAtOnce() {
        assertThat(rest(1, 0)).isNotPositive();
    }

    @Test
    void aFewCallsInARowGoAtOnceAndThenABodyWaitsForOthers() {
        for (int call = 0; call < Company.AT_ONCE; call++) {
            assertThat(rest(1, 0)).as("call %d", call).isNotPositive();
            goes(0);
        }

        assertThat(rest(1, 0)).isEqualTo(20 * MILLI);
        assertThat(rest(Company.MANY - 1, 15)).isEqualTo(5 * MILLI);
        assertThat(rest(1, 20)).isZero();
    }

    @Test
    void callsThatAreAGatheringApartGoAtOnceForEver() {
        for (int call = 0; call < 100; call++) {
            assertThat(rest(1, 20L * call)).as("call %d", call).isNotPositive();
            goes(20L * call);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, 0"})
    void whereManyWaitItIsAllButAtOnce(long passed, long rest) {
        pressure(0);

        assertThat(rest(Company.MANY, passed)).isEqualTo(rest * MILLI);
    }

    @Test
    void aFullBatchWaitsForNobody() {
        pressure(0);

        assertThat(rest(BATCH - 1, 0)).isPositive();
        assertThat(rest(BATCH, 0)).isNotPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 100_000})
    void afterPressureNobodyWaitsLongerThanOneGathering(int calls) {
        for (int call = 0; call < calls; call++) {
            goes(0);
        }

        assertThat(rest(1, 0)).isEqualTo(20 * MILLI);
    }

    @Test
    void afterARestAFewGoAtOnceAgain() {
        pressure(0);
        for (int call = 0; call < Company.AT_ONCE; call++) {
            assertThat(rest(1, 1_000)).as("call %d", call).isNotPositive();
            goes(1_000);
        }

        assertThat(rest(1, 1_000)).isPositive();
    }

    private void pressure(long millis) {
        for (int call = 0; call < Company.AT_ONCE; call++) {
            goes(millis);
        }
    }

    private void goes(long millis) {
        company.goes(BEGIN + millis * MILLI);
    }

    private long rest(int waiting, long millis) {
        return company.rest(waiting, BATCH, BEGIN + millis * MILLI);
    }
}
