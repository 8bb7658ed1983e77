package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day that tells no end of the stay is the one that was told last; where it may be either, it is asked. */
class EitherEndTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "en, 'no wait, the 14th', the 14th, the arrival, 2026-12-14, 2026-12-15",
        "en, 'the 14th instead', the 14th, departure, 2026-12-12, 2026-12-14",
        "es, 'ah no, perdón, el 14', el 14, la llegada, 2026-12-14, 2026-12-15",
        "es, '¿lo puedo cambiar al 14?', 14, la salida, 2026-12-12, 2026-12-14",
        "pt, 'ah não, desculpe, dia 14', dia 14, a chegada, 2026-12-14, 2026-12-15",
        "pt, 'desculpa, no dia 14', dia 14, a saída, 2026-12-12, 2026-12-14",
        "fr, 'ah non pardon, le 14', le 14, l’arrivée, 2026-12-14, 2026-12-15",
        "fr, 'je peux changer pour le 14 ?', le 14, le départ, 2026-12-12, 2026-12-14"
    })
    void whichOfTwoThatWereToldTogetherIsAsked(
            String language, String text, String words, String answer, String from, String to) {
        chat.says("stay", stay(language).with("adults", 2));
        int before = chat.house.asked.size();
        chat.says(text, Said.in(language).meaning("inform").withWords("date", words, "2026-12-14"));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2026-12-14:2026-12-15", "stay:2026-12-12:2026-12-14");
        assertThat(chat.house.asked).hasSize(before);
        chat.says(answer, Said.in(language).meaning("ask_checkin_time", 0.6).meaning("early_checkout", 0.6));
        assertStays(from, to);
        assertThat(chat.last.tickets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'no, the 14th', the 14th, check_out, we leave on the 14th, 2026-12-12, 2026-12-14",
        "fr, 'non, le 14', le 14, check_in, on arrive le 14, 2026-12-14, 2026-12-15"
    })
    void theAnswerMayTellTheDayOnceMore(
            String language, String text, String words, String type, String answer, String from, String to) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").withWords("date", words, "2026-12-14"));
        chat.says(answer, Said.in(language).meaning("inform").withWords(type, words, "2026-12-14"));
        assertStays(from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'sorry, the 17th', the 17th",
        "es, 'perdón, el 17', el 17",
        "pt, 'não, dia 17', dia 17",
        "fr, 'ah pardon, le 17', le 17"
    })
    void theDepartureIsMovedWhereItWasToldLast(String language, String text, String words) {
        chat.says(
                "arrival",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2026-12-12")
                        .with("adults", 2));
        chat.says("departure", Said.in(language).meaning("inform").with("check_out", "2026-12-15"));
        chat.says(text, Said.in(language).meaning("inform").withWords("date", words, "2026-12-17"));
        assertStays("2026-12-12", "2026-12-17");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'no wait, the 13th', the 13th",
        "es, 'perdón, el 13', el 13",
        "pt, 'não, desculpa, dia 13', dia 13",
        "fr, 'ah non pardon, le 13', le 13"
    })
    void theArrivalIsPutRightWhereTheDepartureIsStillAsked(String language, String text, String words) {
        chat.says(
                "arrival",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2026-12-12")
                        .with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny").withWords("check_out", words, "2026-12-13"));
        assertThat(chat.state.name()).isEqualTo("collecting_stay");
        chat.says("departure", Said.in(language).meaning("inform").with("check_out", "2026-12-15"));
        assertStays("2026-12-13", "2026-12-15");
    }

    @Test
    void atTheSummaryItIsAskedTooAndNothingIsBooked() {
        quoted(chat);
        chat.says(
                "no, mejor el 14",
                Said.in("es").meaning("deny").meaning("modify_reservation").withWords("date", "el 14", "2026-12-14"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.words()).contains("llegada").contains("salida");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'yes, but the 14th', the 14th",
        "en, 'ok but on the 14th please', on the 14th",
        "es, 'sí, pero el 14', el 14",
        "pt, 'sim, mas dia 14', dia 14",
        "fr, 'oui mais le 14', le 14"
    })
    void aYesButForAnotherDayIsAskedAndIsNoWish(String language, String text, String words) {
        quoted(chat);
        chat.says(
                text, Said.in(language).meaning("affirm").meaning("deny", 0.3).withWords("date", words, "2026-12-14"));
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2026-12-14:2026-12-15", "stay:2026-12-12:2026-12-14");
    }

    @Test
    void anotherDayBesideAWishBehindTheButStaysOne() {
        quoted(chat);
        chat.says(
                "yes, but we leave our bags on the 14th",
                Said.in("en")
                        .meaning("affirm")
                        .meaning("special_request")
                        .withWords("date", "on the 14th", "2026-12-14"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @ParameterizedTest
    @CsvSource({
        "en, and if we left on the 14th?, early_checkout, check_out, the 14th",
        "es, ¿y si nos vamos el 14?, early_checkout, check_out, el 14",
        "pt, dá pra sair dia 14?, ask_checkout_time, check_out, dia 14",
        "fr, et si on partait le 14 ?, early_checkout, check_in, le 14"
    })
    void whoAsksToLeaveOnAnotherDayWishesNoOtherHour(
            String language, String text, String intent, String type, String words) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning(intent).withWords(type, words, "2026-12-14"));
        assertStays("2026-12-12", "2026-12-14");
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.words().split("\n\n"))
                .as("the rooms, and which it is to be")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, late check-out on the 15th?, 2026-12-15", "es, ¿salida tardía el 15?, 2026-12-15"})
    void anHourOnTheDayOfDepartureIsAWish(String language, String text, String day) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("late_checkout").with("check_out", day));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    private void assertStays(String from, String to) {
        assertThat(chat.house.asked.getLast().checkIn()).hasToString(from);
        assertThat(chat.house.asked.getLast().checkOut()).hasToString(to);
    }
}
