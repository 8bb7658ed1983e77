package io.conserje.nlp.value.date.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeastsTests {

    private final Feasts feasts = Feasts.read();

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23",
        "2008, 2008-03-23",
        "2011, 2011-04-24",
        "2024, 2024-03-31",
        "2025, 2025-04-20",
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2038, 2038-04-25"
    })
    void easterMovesAsTheCalendarOfTheChurchSays(int year, LocalDate easter) {
        assertThat(Feasts.easter(year)).isEqualTo(easter);
        assertThat(feasts.first("easter", "UY", year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "mothers_day, UY, 2027-05-09",
        "mothers_day, AR, 2027-10-17",
        "mothers_day, MX, 2027-05-10",
        "mothers_day, FR, 2027-05-30",
        "mothers_day, GB, 2027-03-07",
        "thanksgiving, US, 2026-11-26",
        "thanksgiving, CA, 2026-10-12",
        "black_friday, US, 2026-11-27",
        "labour_day, US, 2027-09-06",
        "labour_day, UY, 2027-05-01",
        "independence, UY, 2027-08-25",
        "independence, BR, 2027-09-07"
    })
    void aFeastIsWhereItsCountryKeepsIt(String name, String region, LocalDate day) {
        assertThat(feasts.first(name, region, day.getYear())).isEqualTo(day);
    }

    @Test
    void aLongFeastHasAFirstAndALastDay() {
        assertThat(feasts.first("holy_week", "ES", 2027)).isEqualTo("2027-03-21");
        assertThat(feasts.last("holy_week", "ES", 2027)).isEqualTo("2027-03-28");
        assertThat(feasts.last("christmas_holidays", "ES", 2026)).isEqualTo("2027-01-06");
    }
}
