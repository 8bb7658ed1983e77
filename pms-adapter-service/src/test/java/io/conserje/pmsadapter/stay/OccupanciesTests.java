package io.conserje.pmsadapter.stay;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Occupancy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccupanciesTests {

    private final List<SoldRoom> sold = List.of(
            sold("2026-12-10", "2026-12-13", "100.00", "USD"),
            sold("2026-12-11", "2026-12-12", "80.00", "USD"),
            sold("2026-12-09", "2026-12-11", "60.00", "EUR"));

    @Test
    void nightsAreCountedAndPricesSpreadToTheCent() {
        List<Occupancy.Day> days = occupancy("2026-12-10", "2026-12-13").days();

        assertThat(days).extracting(Occupancy.Day::sold).containsExactly(2, 2, 1, 0);
        assertThat(days).extracting(Occupancy.Day::arrivals).containsExactly(1, 1, 0, 0);
        assertThat(days).extracting(Occupancy.Day::rooms).containsOnly(5);
        assertThat(days)
                .extracting(day -> day.revenueBeforeTax().amount().toString())
                .containsExactly("33.33", "113.33", "33.34", "0.00");
        BigDecimal all =
                days.stream().map(day -> day.revenueBeforeTax().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(all).isEqualByComparingTo("180");
    }

    @Test
    void theNightOfDepartureIsNotSold() {
        assertThat(occupancy("2026-12-13", "2026-12-13").days().getFirst().sold())
                .isZero();
    }

    private Occupancy occupancy(String from, String to) {
        return new Occupancies(5, sold, "USD")
                .between(LocalDate.parse(from), LocalDate.parse(to), Instant.parse("2026-12-01T00:00:00Z"));
    }

    private static SoldRoom sold(String from, String to, String price, String currency) {
        return new SoldRoom(LocalDate.parse(from), LocalDate.parse(to), new Money(new BigDecimal(price), currency));
    }
}
