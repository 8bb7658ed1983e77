package io.conserje.simulators.qloapps.rate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatesTests {
    private static final LocalDate DAY = LocalDate.parse("2027-03-06");

    private final Rates rates = new Rates();

    @ParameterizedTest
    @CsvSource({"300, false, 2600", "-100, false, 1800", "10, true, 2200", "-50, true, 1000"})
    void aSeasonChangesItsNights(BigDecimal change, boolean percent, BigDecimal price) {
        rates.add(id -> new Season(id, 1, "High", DAY, DAY.plusDays(1), change, percent));

        assertThat(price(1, DAY, 2)).isEqualByComparingTo(price);
    }

    @Test
    void otherNightsAndOtherTypesCostTheUsual() {
        rates.add(id -> new Season(id, 1, "High", DAY.plusDays(1), DAY.plusDays(1), BigDecimal.TEN, false));

        assertThat(price(1, DAY, 3)).isEqualByComparingTo("3010");
        assertThat(price(2, DAY, 3)).isEqualByComparingTo("3000");
    }

    @Test
    void aSeasonThatIsTakenBackIsOver() {
        Season season = rates.add(id -> new Season(id, 1, "High", DAY, DAY, BigDecimal.TEN, false));

        assertThat(rates.remove(season.id())).isTrue();
        assertThat(rates.remove(season.id())).isFalse();
        assertThat(price(1, DAY, 1)).isEqualByComparingTo("1000");
    }

    private BigDecimal price(int type, LocalDate from, int nights) {
        return rates.price(type, new BigDecimal("1000"), from, from.plusDays(nights));
    }
}
