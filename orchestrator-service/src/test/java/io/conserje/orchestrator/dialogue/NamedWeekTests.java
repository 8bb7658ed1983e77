package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who names a week wants some nights of it: its days are said, offered as a whole, and asked for. */
class NamedWeekTests {

    private static final Map<String, String> WEEK = Map.of("from", "2027-05-10", "to", "2027-05-16");

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, la segunda semana de mayo, 10 de mayo, '¿Qué día llega'",
        "en, the second week of May, May 10, Which day do you arrive",
        "pt, na segunda semana de maio, 10 de maio, Em que dia você chega",
        "fr, la deuxième semaine de mai, 10 mai, Quel jour arrivez-vous"
    })
    void itsDaysAreSaidAndAskedFor(String language, String text, String from, String asked) {
        assertThat(named(language, text)).contains(from, asked);
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.choices()).hasSize(1);
        chat.tapsFirst("stay:");
        assertTaken("2027-05-10", "2027-05-16");
    }

    @ParameterizedTest
    @CsvSource({
        "es, semana del 10 de mayo, toda la semana",
        "en, week of May 10, 'the whole week, please'",
        "pt, semana de 10 de maio, a semana inteira",
        "fr, semaine du 10 mai, la semaine entière"
    })
    void allOfItIsTakenWhereItIsSaid(String language, String text, String whole) {
        named(language, text);
        chat.says(whole, Said.in(language).meaning("inform").with("nights", 7));
        assertTaken("2027-05-10", "2027-05-16");
    }

    @ParameterizedTest
    @CsvSource({
        "es, toda la semana del 10 de mayo",
        "en, the entire week of May 10",
        "pt, a semana toda de 10 de maio",
        "fr, toute la semaine du 10 mai"
    })
    void allOfItIsTakenAtOnce(String language, String text) {
        named(language, text);
        assertTaken("2027-05-10", "2027-05-16");
    }

    @Test
    void nightsThatFillItTellThatAllOfItIsMeant() {
        chat.says(
                "la semana del 10 de mayo, 6 noches",
                Said.in("es")
                        .meaning("make_reservation")
                        .withWords("date_range", "la semana del 10 de mayo", WEEK)
                        .with("nights", 6)
                        .with("adults", 2));
        assertTaken("2027-05-10", "2027-05-16");
    }

    @Test
    void daysOfItAreTaken() {
        named("en", "the week of May 10");
        chat.says(
                "tuesday to thursday",
                Said.in("en").meaning("inform").with("check_in", "2027-05-11").with("check_out", "2027-05-13"));
        assertTaken("2027-05-11", "2027-05-13");
    }

    @ParameterizedTest
    @CsvSource({
        "es, tienen lugar en mayo, la segunda semana, segunda, 2, 2027-05-10",
        "en, any rooms in May, second week, second, 2, 2027-05-10",
        "pt, tem vaga em maio, na primeira semana, primeira, 1, 2027-05-03",
        "fr, de la place en mai, la troisième semaine, troisième, 3, 2027-05-17"
    })
    void aWeekByItsPlaceIsOfTheMonthThatWasNamed(
            String language, String month, String text, String words, int place, String from) {
        inMay(language, month);
        chat.says(text, Said.in(language).meaning("inform").of(text).at("ordinal", words, place));
        chat.tapsFirst("stay:" + from);
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(from);
    }

    @ParameterizedTest
    @CsvSource({
        "es, tienen lugar en mayo, la última semana",
        "en, any rooms in May, the last week",
        "pt, tem vaga em maio, na última semana",
        "fr, de la place en mai, la dernière semaine"
    })
    void soIsTheLast(String language, String month, String text) {
        inMay(language, month);
        chat.says(
                text,
                Said.in(language)
                        .meaning("inform")
                        .withWords("date_range", text, Map.of("from", "2026-11-09", "to", "2026-11-15")));
        assertThat(chat.choices().getFirst().id()).isEqualTo("stay:2027-05-24:2027-05-30");
    }

    @ParameterizedTest
    @CsvSource({
        "en, any rooms in May, the second weekend, second",
        "pt, tem vaga em maio, no segundo fim de semana, segundo",
        "fr, de la place en mai, le deuxième week-end, deuxième"
    })
    void soIsAWeekendAndItsNightsAreKnown(String language, String month, String text, String words) {
        inMay(language, month);
        chat.says(text, Said.in(language).meaning("inform").of(text).at("ordinal", words, 2));
        assertTaken("2027-05-07", "2027-05-09");
    }

    private String named(String language, String text) {
        return chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .withWords("date_range", text, WEEK)
                        .with("adults", 2));
    }

    private void inMay(String language, String text) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("check_availability")
                        .with("date_range", Map.of("from", "2027-05-01", "to", "2027-05-31"))
                        .with("adults", 2));
    }

    private void assertTaken(String from, String to) {
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(from);
        assertThat(chat.house.asked.getLast().checkOut()).hasToString(to);
    }
}
