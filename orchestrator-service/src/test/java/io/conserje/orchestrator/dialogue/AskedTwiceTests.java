package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the team has already and is asked for again joins it, and the guest hears that. */
class AskedTwiceTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, ya tiene un mensaje",
        "en, already has a message",
        "pt, já tem uma mensagem",
        "fr, a déjà un message"
    })
    void askedTwiceAmidABooking(String language, String known) {
        chat.says("book", Said.in(language).meaning("make_reservation"));
        Said asks = Said.in(language).meaning("check_reservation", 0.97);
        assertThat(chat.says("a", asks)).doesNotContain(known);
        assertThat(chat.says("b", asks)).contains(known);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("existing_booking");
    }

    @ParameterizedTest
    @CsvSource({"cancel_reservation", "human_handoff", "request_housekeeping"})
    void askedAgainAfterStaffGaveItBack(String intent) {
        chat.says("a", Said.in("es").meaning(intent));
        assertThat(chat.says("b", Said.in("es").meaning(intent))).contains("ya tiene un mensaje");
        chat.openTickets.clear();
        assertThat(chat.says("c", Said.in("es").meaning(intent))).doesNotContain("ya tiene un mensaje");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí por favor | affirm | Le pasé su pregunta",
                "en | yes please ask them | out_of_scope | passed your question",
                "pt | pergunte, por favor | out_of_scope | Passei sua pergunta",
                "fr | oui | affirm | transmis votre question"
            })
    void aYesToAskingTheTeamAsksIt(String language, String text, String intent, String words) {
        chat.says("wifi", Said.in(language).meaning("ask_wifi"));
        assertThat(chat.says(text, Said.in(language).meaning(intent))).contains(words);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
    }

    @Test
    void amidABookingTheOpenQuestionFollows() {
        chosen(chat);
        chat.says("wifi", Said.in("es").meaning("ask_wifi"));
        assertThat(chat.says("sí", Said.in("es").meaning("affirm")))
                .contains("Le pasé su pregunta", "nombre y apellido");
    }

    @Test
    void theOfferHoldsForTheNextTextOnly() {
        chosen(chat);
        chat.says("wifi", Said.in("es").meaning("ask_wifi"));
        chat.says("gracias", Said.in("es").meaning("thanks"));
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void atTheSummaryAYesIsOneToTheSummary() {
        quoted(chat);
        assertThat(chat.says("wifi", Said.in("es").meaning("ask_wifi")))
                .contains("No tengo ese dato confirmado", "¿Hago la reserva?")
                .doesNotContain("se lo pregunto");
        chat.says("sí", Said.in("es").meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | can somebody carry my bags up? | passed your question",
                "es | ¿alguien me sube las valijas? | pasé su pregunta",
                "pt | alguém leva as minhas malas? | Passei sua pergunta",
                "fr | quelqu'un peut monter mes bagages ? | transmis votre question"
            })
    void theSameQuestionTwiceIsPassedOnAtTheSummary(String language, String text, String passed) {
        quoted(chat);
        Said asks = Said.in(language).meaning("ask_amenities").of(text);
        assertThat(chat.says(text, asks)).doesNotContain(passed);
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.says(text, asks)).contains(passed);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
