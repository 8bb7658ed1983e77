package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that can be read in two ways is offered in both, and both stay known until the guest tells which is meant. */
class AmbiguousDatesTests {

    private final Chat chat = new Chat();

    @Test
    void bothReadingsOfAnAmbiguousDateAreOffered() {
        chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withEither("check_in", "2027-04-03", "2027-03-04")
                        .with("nights", 2)
                        .with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-04-03:2027-04-05", "stay:2027-03-04:2027-03-06");
        assertThat(chat.house.asked).isEmpty();
        chat.taps("stay:2027-03-04:2027-03-06");
        assertThat(chat.house.asked.getFirst().checkIn()).isEqualTo(LocalDate.of(2027, 3, 4));
    }

    @Test
    void bothReadingsAreKnownBehindAQuestionInBetweenAndTheNightsBehindAnAnswerInWords() {
        chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withEither("check_in", "2027-04-03", "2027-03-04")
                        .with("nights", 2)
                        .with("adults", 2));
        List<Choice> either = chat.choices();
        assertThat(chat.says("¿incluye desayuno?", Said.in("es").meaning("ask_breakfast")))
                .contains("¿A qué fecha se refiere?");
        assertThat(chat.choices()).isEqualTo(either);
        assertThat(chat.says("y un niño de 5", Said.in("es").meaning("inform").with("child_ages", List.of(5))))
                .contains("¿A qué fecha se refiere?");
        chat.says("el 4 de marzo", Said.in("es").meaning("inform").with("check_in", "2027-03-04"));
        assertThat(chat.house.asked.getFirst().checkOut()).isEqualTo(LocalDate.of(2027, 3, 6));
    }

    @Test
    void theDepartureOfAReadingIsKnownBehindAnAnswerInWords() {
        chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withEither("check_in", "2027-04-03", "2027-03-04")
                        .withEither("check_out", "2027-04-05", "2027-03-06")
                        .with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        chat.says("el 3 de abril", Said.in("es").meaning("inform").with("check_in", "2027-04-03"));
        assertThat(chat.house.asked.getFirst().checkOut()).isEqualTo(LocalDate.of(2027, 4, 5));
    }

    @Test
    void theMonthTellsWhichOfTheReadingsIsMeant() {
        chat.says(
                "x",
                Said.in("es")
                        .meaning("make_reservation")
                        .withEither("check_in", "2027-04-03", "2027-03-04")
                        .with("nights", 2)
                        .with("adults", 2));
        chat.says(
                "en marzo",
                Said.in("es").meaning("inform").with("date_range", Map.of("from", "2027-03-01", "to", "2027-03-31")));
        assertThat(chat.house.asked.getFirst().checkIn()).isEqualTo(LocalDate.of(2027, 3, 4));
        assertThat(chat.house.asked.getFirst().checkOut()).isEqualTo(LocalDate.of(2027, 3, 6));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-07,2026-12-20,false", "2026-12-18,2026-12-21,true"})
    void onlyAnotherStretchIsAskedAboutAndNotTheSameWithOtherBounds(String from, String to, boolean asked) {
        chat.says(
                "x",
                Said.in("en")
                        .meaning("make_reservation")
                        .withEither(
                                "date_range",
                                Map.of("from", "2026-12-05", "to", "2026-12-12"),
                                Map.of("from", from, "to", to))
                        .with("adults", 2));
        assertThat(chat.house.asked.isEmpty()).isEqualTo(asked);
    }
}
