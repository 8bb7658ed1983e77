package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fewer nights than the days within which they lie: the arrival is asked for, and never all of the days taken. */
class WindowTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 'entre el 5 y el 12 de enero, tres noches cualquiera, 2 adultos'",
        "pt, 'entre 5 e 12 de janeiro, três noites quaisquer, 2 adultos'",
        "en, 'any three nights between 5 and 12 January, 2 adults'",
        "fr, 'trois nuits entre le 5 et le 12 janvier, 2 adultes'"
    })
    void theArrivalWithinIsAskedFor(String language, String text) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2027-01-05")
                        .with("check_out", "2027-01-12")
                        .with("nights", 3)
                        .with("adults", 2));
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        assertThat(chat.house.asked).isEmpty();
        chat.says("6", Said.in(language).meaning("inform").with("date", "2027-01-06"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2027-01-06");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2027-01-09");
    }

    @Test
    void theEndOfAMonthIsOneToo() {
        chat.says(
                "a fines de enero, tres noches",
                Said.in("es")
                        .meaning("make_reservation")
                        .with("date_range", Map.of("from", "2027-01-21", "to", "2027-01-31"))
                        .with("nights", 3)
                        .with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }
}
