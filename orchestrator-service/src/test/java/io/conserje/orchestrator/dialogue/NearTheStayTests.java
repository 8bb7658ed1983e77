package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.nlp.contract.Understanding;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTheStayTests {

    private static final LocalDate ARRIVAL = LocalDate.of(2027, 2, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        // understood from today, understood from shortly before the stay, taken
        "2026-12-06,2027-02-06,2027-02-06",
        "2026-11-28,2027-01-28,2027-01-28",
        "2026-11-25,2027-02-25,2027-02-25",
        // tomorrow stays tomorrow, a day with its month stays in its month
        "2026-11-21,2027-01-27,2026-11-21",
        "2027-01-06,2028-01-06,2027-01-06",
        "2027-03-06,2027-03-06,2027-03-06"
    })
    void onlyABareDayMovesToTheStay(String fromToday, String fromStay, String taken) {
        Understanding merged = NearTheStay.merge(ARRIVAL, day(fromToday), day(fromStay));
        assertThat(merged.entities().getFirst().value()).isEqualTo(taken);
    }

    @Test
    void aRangeMovesAsAWhole() {
        var fromToday = Said.in("en").with("date_range", Map.of("from", "2026-12-06", "to", "2026-12-09"));
        var fromStay = Said.in("en").with("date_range", Map.of("from", "2027-02-06", "to", "2027-02-09"));
        assertThat(NearTheStay.merge(ARRIVAL, fromToday.understood(), fromStay.understood()))
                .isEqualTo(fromStay.understood());
    }

    @Test
    void aSecondReadingIsOfUseForDaysOfAStayAheadOnly() {
        assertThat(NearTheStay.isWorthwhile(ARRIVAL, TODAY)).isTrue();
        assertThat(NearTheStay.isWorthwhile(ARRIVAL, ARRIVAL.minusDays(3))).isFalse();
        assertThat(NearTheStay.hasDay(day("2026-12-06"))).isTrue();
        assertThat(NearTheStay.hasDay(Said.in("en").with("adults", 2).understood()))
                .isFalse();
    }

    private static Understanding day(String value) {
        return Said.in("en").with("check_in", value).understood();
    }
}
