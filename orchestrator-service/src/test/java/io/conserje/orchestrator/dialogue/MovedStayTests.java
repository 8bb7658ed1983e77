package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stay from the 12th to the 15th of December is moved by what is told of days and weeks, all of it or one end. */
class MovedStayTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | same but a week later | 19 | 22",
                "en | the week after instead | 19 | 22",
                "en | can we push it back by two days? | 14 | 17",
                "en | one week earlier | 5 | 8",
                "es | todo una semana después | 19 | 22",
                "es | corramos todo un día | 13 | 16",
                "es | la semana siguiente mejor | 19 | 22",
                "es | ¿podemos adelantar todo dos días? | 10 | 13",
                "pt | empurra tudo um dia | 13 | 16",
                "pt | dá pra ser na outra semana? | 19 | 22",
                "es | no, la semana siguiente | 19 | 22",
                "pt | uma semana depois | 19 | 22",
                "pt | a mesma coisa mas uma semana antes | 5 | 8",
                "fr | on décale tout de deux jours | 14 | 17",
                "fr | plutôt la semaine d'après | 19 | 22",
                "fr | pareil mais une semaine plus tard | 19 | 22"
            })
    void allOfItIsMoved(String language, String text, int from, int to) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, misread(language));
        asked(from, to);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | we arrive a day earlier | 11 | 15",
                "en | we leave a day earlier | 12 | 14",
                "en | we'll leave two days later | 12 | 17",
                "es | llegamos un día antes | 11 | 15",
                "es | nos vamos un día antes | 12 | 14",
                "es | la salida un día después | 12 | 16",
                "pt | chegamos um dia antes | 11 | 15",
                "pt | vamos embora um dia antes | 12 | 14",
                "fr | on arrive un jour plus tôt | 11 | 15",
                "fr | on repart un jour plus tôt | 12 | 14"
            })
    void oneEndIsMovedAndNothingIsWishedForByIt(String language, String text, int from, int to) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, misread(language).meaning("early_checkout"));
        asked(from, to);
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, make it a day earlier, Which date",
        "es, mejor un día antes, ¿A qué fecha",
        "pt, um dia antes, A qual data",
        "fr, plutôt un jour avant, De quelle date"
    })
    void whichEndIsMeantIsAskedWhereNobodySays(String language, String text, String question) {
        chat.says("x", stay(language).with("adults", 2));
        int before = chat.house.asked.size();
        assertThat(chat.says(text, misread(language))).startsWith(question);
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly(
                        "stay:2026-12-11:2026-12-14", "stay:2026-12-11:2026-12-15", "stay:2026-12-12:2026-12-14");
        assertThat(chat.house.asked).hasSize(before);
        chat.taps("stay:2026-12-12:2026-12-14");
        asked(12, 14);
    }

    @Test
    void whichWayIsMeantIsAskedWhereNobodySays() {
        chat.says("x", stay("en").with("adults", 2));
        chat.says("move everything by one day", misread("en"));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2026-12-13:2026-12-16", "stay:2026-12-11:2026-12-14");
    }

    @Test
    void whereTheNameIsAskedTheRoomIsToldAtItsPriceOfThen() {
        chosen(chat);
        assertThat(chat.says("todo una semana después", misread("es"))).contains("19", "22", "Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void theSummaryIsShownAnew() {
        quoted(chat);
        assertThat(chat.says("sí, pero todo una semana después", misread("es").meaning("affirm")))
                .contains("19", "22");
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void daysThatArePastAreAskedForAgain() {
        chat.says("x", stay().with("adults", 2));
        chat.says("cuatro semanas antes", misread("es"));
        assertThat(chat.words()).contains("ya pasó");
    }

    @ParameterizedTest
    @CsvSource({"en, one day, 1", "es, un día, 1", "pt, um dia, 1", "fr, un jour, 1"})
    void aLengthAloneMovesNothing(String language, String text, int nights) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").with("nights", nights));
        asked(12, 13);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | change: 2 nights",
                "en | we change to 2 nights",
                "es | al final cambió: 2 noches",
                "es | cambio, 2 noches",
                "pt | na verdade mudou: 2 noites",
                "pt | mudei pra 2 noites",
                "fr | changement, 2 nuits",
                "fr | on change, 2 nuits"
            })
    void aStayThatChangesToALengthIsNotMovedByIt(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("modify_reservation").with("nights", 2));
        asked(12, 14);
    }

    /** As a length and as days counted from today. */
    private static Said misread(String language) {
        return Said.in(language)
                .meaning("modify_reservation")
                .withWords("nights", "", 1)
                .withWords("date", "", "2026-11-29");
    }

    private void asked(int from, int to) {
        assertThat(chat.house.asked.getLast().checkIn()).isEqualTo(LocalDate.of(2026, 12, from));
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2026, 12, to));
    }
}
