package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare number answers until when a guest stays who arrives on the 20th: the day of the month where it can be no length, and is asked about where it can be both. */
class DepartureNumberTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "en, till 23, time, 23:00",
        "en, 23, nights, 23",
        "es, hasta 23, nights, 23",
        "es, 23, nights, 23",
        "pt, até 23, nights, 23",
        "pt, 23 por favor, nights, 23",
        "fr, jusquau 23, nights, 23",
        "fr, jsq 23 merci, nights, 23",
        "fr, 23, nights, 23"
    })
    void itIsTheDayOfTheDeparture(String language, String text, String type, String value) {
        arriving(language, "2026-12-20");
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .of(text)
                        .at(type, "23", type.equals("nights") ? Integer.valueOf(value) : value));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-23");
    }

    @ParameterizedTest
    @CsvSource({"en, 3", "es, 3", "pt, 3", "fr, 3"})
    void aFewAreNights(String language, String text) {
        arriving(language, "2026-12-20");
        chat.says(text, Said.in(language).meaning("inform").of(text).at("nights", "3", 3));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-23");
    }

    @ParameterizedTest
    @CsvSource({"en, till 3", "es, hasta 3", "pt, até 3", "fr, jusqu'au 3"})
    void untilLeadsToTheDayOfTheNextMonth(String language, String text) {
        arriving(language, "2026-12-30");
        chat.says(text, Said.in(language).meaning("inform").of(text).at("nights", "3", 3));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2027-01-03");
    }

    @ParameterizedTest
    @CsvSource({"en, 10", "es, 10", "pt, 10", "fr, 10"})
    void whereItMayBeBothItIsAsked(String language, String text) {
        arriving(language, "2026-12-06");
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text).at("nights", "10", 10)))
                .contains("4 n", "10 n");
        assertThat(chat.house.asked).isEmpty();
    }

    private void arriving(String language, String day) {
        chat.says(
                "x",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", day)
                        .with("adults", 2));
    }
}
