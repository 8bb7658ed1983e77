package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that may be two, of a stay from 5 to 10 February. */
class NearestOfTwoTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | arriving Saturday the 6th",
                "es | llegamos el sábado 6",
                "pt | chegamos no sábado, dia 6",
                "fr | on arrive samedi 6"
            })
    void theOneByTheStayIsMeant(String language, String text) {
        stayIsTalkedAbout(language);
        chat.says(
                text,
                Said.in(language).meaning("modify_reservation").withEither("check_in", "2027-02-06", "2026-12-06"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2027-02-06");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2027-02-10");
        assertThat(chat.choices()).noneMatch(choice -> choice.id().startsWith("stay:"));
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "pt", "fr"})
    void oneOfTwoThatAreBothElsewhereIsAskedFor(String language) {
        stayIsTalkedAbout(language);
        chat.says(
                "4/3",
                Said.in(language).meaning("modify_reservation").withEither("check_in", "2027-04-03", "2027-03-04"));
        assertThat(chat.choices()).anyMatch(choice -> choice.id().startsWith("stay:"));
    }

    private void stayIsTalkedAbout(String language) {
        chat.says(
                "stay",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2027-02-05")
                        .with("check_out", "2027-02-10")
                        .with("adults", 2));
    }
}
