package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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

    @ParameterizedTest
    @CsvSource({
        "es, fines de enero, 2027-01-21, 2027-01-31, 21 de enero",
        "es, a principios de marzo, 2027-03-01, 2027-03-10, 1 de marzo",
        "es, la segunda quincena de enero, 2027-01-16, 2027-01-31, 16 de enero",
        "en, in the middle of December, 2026-12-11, 2026-12-20, December 11",
        "en, second fortnight of January, 2027-01-16, 2027-01-31, January 16",
        "pt, no carnaval, 2027-02-08, 2027-02-09, 8 de fevereiro",
        "fr, à la mi-décembre, 2026-12-11, 2026-12-20, 11 décembre"
    })
    void aVaguePeriodIsNoStay(String language, String words, String from, String to, String told) {
        String answer = chat.says(
                words,
                Said.in(language)
                        .meaning("make_reservation")
                        .withWords("date_range", words, Map.of("from", from, "to", to))
                        .with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        assertThat(answer).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "es, unos días antes de navidad",
        "en, a few days before Christmas",
        "pt, uns dias antes do natal",
        "fr, quelques jours avant noël"
    })
    void aDayThatNobodyToldIsNoArrival(String language, String words) {
        chat.says(
                words,
                Said.in(language)
                        .meaning("make_reservation")
                        .withWords("check_in", words, "2026-12-22")
                        .with("adults", 2));
        assertThat(chat.state.json()).doesNotContain("2026-12-22");
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
    }

    @ParameterizedTest
    @CsvSource({"es, el fin de semana", "pt, no final de semana", "en, next weekend", "fr, en fin de semaine"})
    void aWeekendIsOne(String language, String words) {
        chat.says(
                words,
                Said.in(language)
                        .meaning("make_reservation")
                        .withWords("date_range", words, Map.of("from", "2026-12-04", "to", "2026-12-06"))
                        .with("adults", 2));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-04");
    }

    @Test
    void daysBesideThePeriodAreTheStays() {
        chat.says(
                "a fines de enero, del 25 al 28",
                Said.in("es")
                        .meaning("make_reservation")
                        .with("check_in", "2027-01-25")
                        .with("check_out", "2027-01-28")
                        .withWords("date_range", "a fines de enero", Map.of("from", "2027-01-21", "to", "2027-01-31"))
                        .with("adults", 2));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2027-01-25");
    }

    @Test
    void aWeekendOfThePeriodIsNoneOfThisWeek() {
        chat.says(
                "el finde largo de carnaval",
                Said.in("es")
                        .meaning("make_reservation")
                        .withWords("date_range", "el finde", Map.of("from", "2026-11-28", "to", "2026-11-29"))
                        .withWords("date_range", "carnaval", Map.of("from", "2027-02-08", "to", "2027-02-09"))
                        .with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.words()).contains("8 de febrero");
    }

    @Test
    void nightsThatWereKnownAreKept() {
        chat.says(
                "stay",
                Said.in("es")
                        .meaning("make_reservation")
                        .with("check_in", "2027-01-04")
                        .with("check_out", "2027-01-08")
                        .with("adults", 2));
        assertThat(chat.says(
                        "¿y a fines de enero?",
                        Said.in("es")
                                .meaning("check_availability")
                                .withWords(
                                        "date_range",
                                        "a fines de enero",
                                        Map.of("from", "2027-01-21", "to", "2027-01-31"))))
                .contains("21 de enero", "¿Qué día llega?");
        chat.says("el 25", Said.in("es").meaning("inform").with("check_in", "2027-01-25"));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2027-01-29");
    }

    @ParameterizedTest
    @CsvSource({
        "es, fines de enero, 2027-01-21, 2027-01-31, viernes, domingo, 2027-01-01, 2027-01-15, 2027-01-22, 2027-01-24",
        "pt, carnaval, 2027-02-08, 2027-02-09, sexta, domingo, 2027-02-05, 2027-02-12, 2027-02-05, 2027-02-07",
        "en, mid December, 2026-12-11, 2026-12-20, Friday, Sunday, 2026-12-04, 2026-12-11, 2026-12-11, 2026-12-13",
        "fr, fin janvier, 2027-01-21, 2027-01-31, vendredi, dimanche, 2027-01-01, 2027-01-15, 2027-01-22, 2027-01-24"
    })
    void weekdaysAreThoseOfThePeriod(
            String language,
            String words,
            String from,
            String to,
            String first,
            String last,
            LocalDate early,
            LocalDate late,
            String arrival,
            String departure) {
        chat.says(
                words,
                Said.in(language)
                        .meaning("make_reservation")
                        .withWords("date_range", words, Map.of("from", from, "to", to))
                        .with("adults", 2));
        String text = first + " - " + last;
        LocalDate month = LocalDate.parse(from).withDayOfMonth(1);
        chat.nlp.when(text, month, days(language, text, first, last, early));
        chat.nlp.when(text, month.plusDays(10), days(language, text, first, last, late));
        chat.says(text, days(language, text, first, last, LocalDate.parse("2026-11-27")));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(arrival);
        assertThat(chat.house.asked.getLast().checkOut()).hasToString(departure);
    }

    private static Said days(String language, String text, String first, String last, LocalDate arrival) {
        return Said.in(language)
                .meaning("inform")
                .of(text)
                .at("check_in", first, arrival.toString())
                .at("check_out", last, arrival.plusDays(2).toString());
    }
}
