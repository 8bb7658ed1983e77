package io.conserje.pmsadapter.qloapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRateTests {

    @ParameterizedTest
    @CsvSource({
        "5250, 5460, 3, 4",
        "81.97, 100, 1, 22",
        "1721.31, 2100, 21, 22",
        "18.34, 20.22, 1, 10.25",
        "2520, 2743.65, 21, 8.875",
        "659.94, 798.52, 6, 21",
        "731.5, 771.75, 21, 5.5",
        "100, 108.1, 1, 8.1",
        "100000, 107777, 1, 7.777",
        "100, 100, 1, 0",
        "0, 0, 1, 0",
        "0.01, 0.01, 7, 0"
    })
    void theRoundestRateThatExplainsTheAmountsIsTaken(
            BigDecimal before, BigDecimal with, long amounts, String percent) {
        assertThat(TaxRate.between(before, with, amounts).percent()).isEqualByComparingTo(percent);
    }

    @Test
    void aRateOfAStateIsFoundAgainFromOrdinaryPrices() {
        var random = new Random(11);
        for (String percent : new String[] {"4", "5.5", "7", "8.875", "10", "13", "19", "21", "22", "25"}) {
            for (int i = 0; i < 200; i++) {
                BigDecimal night = BigDecimal.valueOf(6_000 + random.nextInt(60_000), 2);
                int nights = 1 + random.nextInt(14);
                BigDecimal with = night.multiply(BigDecimal.ONE.add(new BigDecimal(percent).movePointLeft(2)))
                        .setScale(2, RoundingMode.HALF_UP);
                var count = BigDecimal.valueOf(nights);

                TaxRate rate = TaxRate.between(night.multiply(count), with.multiply(count), nights);

                assertThat(rate.percent()).as("%s %% of %s", percent, night).isEqualByComparingTo(percent);
            }
        }
    }
}
