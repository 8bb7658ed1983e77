package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question that nothing answers is never passed over: it is said that nobody knows, the open question is asked again, and a yes beside it books nothing. */
class UnansweredQuestionTests {

    private static final String UNKNOWN =
            "(?s).*(?:No tengo ese dato|no confirmed answer|Não tenho essa informação|pas d’information confirmée).*";

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, 'dale, ¿y hay que pagar ahora?'",
        "es, 'bueno, y se puede pagar allá'",
        "es, 'sí, ¿es reembolsable?'",
        "en, 'okay, do we need to bring any papers?'",
        "en, 'fine, and do I have to pay now'",
        "pt, 'tá bom, precisa levar documento?'",
        "pt, 'beleza, e posso pagar aí'",
        "fr, 'd’accord, il faut payer maintenant ?'",
        "fr, 'ok, et je peux payer sur place'"
    })
    void aYesBesideOneBooksNothing(String language, String text) {
        quoted(chat);
        assertThat(chat.says(text, Said.in(language).meaning("affirm"))).matches(UNKNOWN);
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
        chat.says("yes", Said.in(language).meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'sí, ¿me la podés reservar?'",
        "es, 'dale, ¿está bien?'",
        "es, 'perfecto, ¿confirmamos?'",
        "en, 'yes, could you book it for us please?'",
        "en, 'all good, right?'",
        "en, 'yes, can we book that'",
        "pt, 'sim, pode reservar pra mim?'",
        "pt, 'fechado, né?'",
        "pt, 'isso, tudo certo?'",
        "fr, 'oui, vous pouvez réserver ?'",
        "fr, 'parfait, c’est bon ?'"
    })
    void toBeAskedToBookIsAYes(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("affirm"));
        assertThat(chat.wishes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es, '¿es ruidoso?', Cuál prefiere",
        "en, 'is it noisy there?', Which one",
        "pt, 'é barulhento?', Qual você prefere",
        "fr, 'c’est calme la nuit ?', Laquelle"
    })
    void alone(String language, String text, String question) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("hotel_location", 0.4)))
                .matches(UNKNOWN)
                .contains(question);
        assertThat(chat.last.notUnderstood()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Laura Díaz, ¿el desayuno está incluido?', desayuno",
        "en, 'Laura Diaz - is breakfast included?', breakfast",
        "pt, 'Laura Dias, inclui café?', café",
        "fr, 'Laure Diaz, petit déjeuner compris ?', petit déjeuner"
    })
    void besideTheName(String language, String text, String meal) {
        chosen(chat);
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("inform")
                                .with("person_name", "Laura Diaz")
                                .withWords("meal", meal, "breakfast")))
                .matches(UNKNOWN);
        assertThat(chat.state.json()).contains("Laura");
    }

    @ParameterizedTest
    @CsvSource({
        "es, ¿y si tengo que cancelar?",
        "es, ¿puedo cancelar más adelante?",
        "es, la cancelación es gratis?",
        "en, can I cancel later?",
        "en, what if we have to cancel?",
        "en, is it free cancellation?",
        "pt, dá pra cancelar depois?",
        "pt, e se eu precisar cancelar?",
        "pt, o cancelamento é grátis?",
        "fr, je peux annuler plus tard ?",
        "fr, et si on doit annuler ?",
        "fr, l’annulation est gratuite ?"
    })
    void toCancelLaterGivesNothingUp(String language, String text) {
        quoted(chat);
        assertThat(chat.says(text, Said.in(language).meaning("cancel_reservation")))
                .matches(UNKNOWN);
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource({
        "es, quiero cancelar la reserva",
        "es, ¿la podés cancelar?",
        "en, please cancel it",
        "en, can you cancel it?",
        "pt, quero cancelar",
        "fr, annulez la réservation"
    })
    void toCancelNowDoes(String language, String text) {
        quoted(chat);
        chat.says(text, Said.in(language).meaning("cancel_reservation"));
        assertThat(chat.state.name()).isEqualTo("idle");
    }
}
