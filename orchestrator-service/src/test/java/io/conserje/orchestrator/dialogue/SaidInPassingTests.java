package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A yes, a no and a wish that are said in other words than those, or beside something else. */
class SaidInPassingTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "pt, 'tudo bem, reserva'",
        "pt, reserva aí",
        "pt, reserva assim mesmo e depois a gente vê",
        "es, reservá nomás",
        "fr, bon ok réserve",
        "fr, allez hop on réserve",
        "en, 'all right, book it then'"
    })
    void anOrderAtTheSummaryBooks(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es, reservo para 3 mejor",
        "es, ¿reserva?",
        "en, book it tomorrow",
        "pt, reserva se tiver piscina",
        "fr, réserve une table"
    })
    void whatIsMoreThanAnOrderDoesNot(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("make_reservation"));
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, No thanks. Bye, goodbye",
        "es, 'no gracias, chau', goodbye",
        "pt, 'não, obrigada, tchau', goodbye",
        "fr, 'non merci, au revoir', goodbye",
        "en, 'too dear for me, leave it. thanks anyway love', thanks",
        "fr, 'trop cher pour nous, on laisse tomber, merci', thanks"
    })
    void whoSaysNoAndGoodbyeIsLetGo(String language, String text, String intent) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("deny").meaning(intent));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.words()).doesNotContain("General");
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Ana Ruiz, ana@ruiz.uy, y necesito factura a nombre de mi empresa'",
        "pt, 'Ana Ruiz, ana@ruiz.uy, e preciso de nota fiscal'",
        "en, 'Ana Ruiz, ana@ruiz.uy, could I get an invoice for my company?'",
        "fr, 'Ana Ruiz, ana@ruiz.uy, il me faut une facture'"
    })
    void anInvoiceIsNotedAndLeavesTheYesToTheSummary(String language, String text) {
        chosen(chat);
        chat.says(
                text,
                Said.in(language)
                        .meaning("payment")
                        .with("person_name", "Ana Ruiz")
                        .with("email", "ana@ruiz.uy"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("confirming");
        chat.says("yes", Said.in(language).meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, preguntale al equipo, y somos 3'",
        "pt, 'sim, pergunte, e somos 3'",
        "en, 'yes, ask them, and we are 3'",
        "fr, 'oui, demandez, et on est 3'"
    })
    void aYesToAskingTheTeamKeepsWhatStandsBesideIt(String language, String text) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says("pool?", Said.in(language).meaning("ask_pool"));
        chat.says(text, Said.in(language).meaning("affirm").with("adults", 3));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        assertThat(chat.house.asked.getLast().rooms().getFirst().adults()).isEqualTo(3);
    }

    @Test
    void aYesWithAnInvoiceBooks() {
        quoted(chat);
        chat.says(
                "Sim, pode reservar, e quero fatura com NIF",
                Said.in("pt").meaning("affirm").meaning("payment"));
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.wishes.getFirst().remark()).contains("NIF");
    }
}
