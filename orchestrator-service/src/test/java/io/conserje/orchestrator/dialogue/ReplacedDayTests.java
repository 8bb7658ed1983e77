package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of a stay from the 12th to the 15th the day that is named as wrong tells which end is put right. */
class ReplacedDayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the 16th instead of the 15th | check_in | the 16th | 2026-12-16",
                "es | el 16 en vez del 15 | check_in | el 16 | 2026-12-16",
                "pt | não dia 15, dia 16 | date | dia 16 | 2026-12-16",
                "fr | c'est le 16 finalement, pas le 15 | check_in | le 16 | 2026-12-16"
            })
    void theDepartureIsPutRight(String language, String text, String type, String words, String day) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("modify_reservation").withWords(type, words, day));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-12");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | sorry the 13th, not the 12th | date | the 13th",
                "es | perdón, no el 12, el 13 | date | el 13",
                "pt | o dia 13 em vez do 12 | check_in | o dia 13",
                "fr | oups on est le 13 finalement, pas le 12 | check_in | le 13"
            })
    void theArrivalIsPutRightAndTheDepartureStays(String language, String text, String type, String words) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny", 0.6).withWords(type, words, "2026-12-13"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-13");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | yes but not the 15th, the 16th | the 16th",
                "es | sí pero no el 15, el 16 | el 16",
                "pt | sim, mas não dia 15, dia 16 | dia 16",
                "fr | oui mais pas le 15, le 16 | le 16"
            })
    void aYesWithItBooksNothingButShowsTheNewStay(String language, String text, String words) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("affirm").withWords("date", words, "2026-12-16"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the 5th, not with 15 people | the 5th | 2026-12-05",
                "es | el 5, y no 3 noches | el 5 | 2026-12-05"
            })
    void anotherNumberReplacesNothing(String language, String text, String words, String day) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("modify_reservation").withWords("check_in", words, day));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | a room for two, we arrive on the 12th, my brother comes on the 13th, we leave on the 15th | on the 12th | on the 13th | on the 15th",
                "es | un cuarto para dos, llegamos el 12, mi suegra llega el 13, nos vamos el 15 | el 12 | el 13 | el 15",
                "es | para dos, llegamos el 12, el 13 viene mi suegra, nos vamos el 15 | el 12 | el 13 | el 15",
                "pt | para dois, chegamos dia 12, dia 13 vem a minha sogra, saímos dia 15 | dia 12 | dia 13 | dia 15",
                "fr | pour deux, on arrive le 12, le 13 vient ma belle-mère, on repart le 15 | le 12 | le 13 | le 15",
                "en | for two, I arrive on the 12th and my wife on the 13th, we leave on the 15th | on the 12th | on the 13th | on the 15th",
                "es | para dos, llego el 12 y mi marido el 13, nos vamos el 15 | el 12 | el 13 | el 15",
                "pt | para dois, chego dia 12 e o meu marido dia 13, saímos dia 15 | dia 12 | dia 13 | dia 15",
                "fr | pour deux, j'arrive le 12 et mon mari le 13, on repart le 15 | le 12 | le 13 | le 15",
                "pt | um quarto para dois, chegamos dia 12, minha sogra vem dia 13, saímos dia 15 | dia 12 | dia 13 | dia 15",
                "fr | une chambre pour deux, on arrive le 12, ma belle-mère vient le 13, on repart le 15 | le 12 | le 13 | le 15"
            })
    void theDayOfOneAmongThoseOfAllIsNoArrival(
            String language, String text, String arrival, String other, String departure) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .with("guests", 2)
                        .at("check_in", arrival, "2026-12-12")
                        .at("check_in", other, "2026-12-13")
                        .at("check_out", departure, "2026-12-15"));
        assertThat(chat.house.asked.getLast().checkIn()).hasToString("2026-12-12");
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-15");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'para tres del 12 al 15, el 14 se va mi hermano', al 15, el 14",
        "en, 'for three, 12th to 15th, my brother leaves on the 14th', 15th, on the 14th",
        "pt, 'para três de 12 a 15, dia 14 vai embora o meu irmão', 15, dia 14",
        "fr, 'pour trois du 12 au 15, le 14 repart mon frère', au 15, le 14"
    })
    void norIsTheDayOnWhichOneLeavesADeparture(String language, String text, String departure, String other) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .with("guests", 3)
                        .at("check_in", "12", "2026-12-12")
                        .at("check_out", departure, "2026-12-15")
                        .at("check_out", other, "2026-12-14"));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-15");
    }
}
