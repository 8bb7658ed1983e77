package io.conserje.gateway.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTests {

    private static final int BATCH = 64;
    private static final long MICRO = 1_000;

    private final Company company = new Company(Duration.ofMillis(4));

    @Test
    void theFirstBodyGoesAtOnce() {
        assertThat(company.rest(1, BATCH, 0)).isZero();
    }

    @Test
    void whatFollowsACallOfAFewGoesAtOnce() {
        company.goes(Company.MANY - 1, 0);

        assertThat(company.rest(1, BATCH, 1)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0, 4000", "1500, 2500", "3999, 1", "4000, 0", "900000, 0"})
    void behindACallOfManyTheNextGoesAsMuchLaterAsCallsAreApart(long passedMicros, long restMicros) {
        company.goes(Company.MANY, 7);

        assertThat(company.rest(1, BATCH, 7 + passedMicros * MICRO)).isEqualTo(restMicros * MICRO);
    }

    @Test
    void aFullBatchWaitsForNobody() {
        company.goes(BATCH, 0);

        assertThat(company.rest(BATCH - 1, BATCH, 0)).isPositive();
        assertThat(company.rest(BATCH, BATCH, 0)).isZero();
    }

    @Test
    void thePressureIsOverWithTheFirstCallOfAFew() {
        company.goes(BATCH, 0);
        company.goes(1, 5_000 * MICRO);

        assertThat(company.rest(1, BATCH, 5_001 * MICRO)).isZero();
    }
}
