package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.confirmable;
import static io.conserje.orchestrator.dialogue.Said.yes;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says "yes, if" at the summary has not said yes to it: nothing is booked before the plain one. */
class ReservedYesTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void theHotelConfirms() {
        confirmable(chat);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, si ponen una cuna | special_request | no se lo puedo prometer | ¿Hago la reserva?",
                "en | yes if you have a cot | special_request | cannot promise it here | Shall I book it?",
                "pt | sim, desde que tenha berço | special_request | não posso prometer | Faço a reserva?",
                "fr | oui, si vous mettez un lit bébé | special_request | ne peux pas le promettre | Dois-je réserver ?",
                "en | yes but only with late check-out | late_checkout | cannot promise it here | Shall I book it?",
                "es | sí, solo si hay estacionamiento | ask_parking | no se lo puedo prometer | ¿Hago la reserva?",
                "fr | oui, pourvu que ce soit calme | inform | ne peux pas le promettre | Dois-je réserver ?"
            })
    void aConditionIsNotedAndTheQuestionAskedAgain(
            String language, String text, String wish, String honest, String question) {
        String words = chat.says(text, yes(language).meaning(wish));
        assertThat(chat.wishes).isEmpty();
        assertThat(words).contains(honest, question);
        assertThat(words.indexOf(honest)).isLessThan(words.indexOf(question));
        assertThat(chat.choices()).extracting(Choice::id).anyMatch(id -> id.startsWith("confirm:yes:"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Peut-on avoir un étage élevé ? Si oui c'est d'accord | ne peux pas le promettre",
                "fr | Pouvons-nous avoir un oreiller de plus ? Dans ce cas, réservez | ne peux pas le promettre",
                "en | Could we have a high floor? In that case book it | cannot promise it here",
                "en | Could we have a high floor? If so, deal | cannot promise it here",
                "es | ¿Puede ser en un piso alto? En ese caso, reserve | no se lo puedo prometer",
                "es | ¿Puede ser en un piso alto? Si es así, dale | no se lo puedo prometer",
                "pt | Pode ser num andar alto? Se sim, pode fechar | não posso prometer",
                "pt | Pode ser num andar alto? Nesse caso, reserve | não posso prometer"
            })
    void aYesToBeTakenAsTheAnswerToAQuestionIsNoneBeforeIt(String language, String text, String honest) {
        assertThat(chat.says(text, yes(language).meaning("special_request"))).contains(honest);
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.choices()).extracting(Choice::id).anyMatch(id -> id.startsWith("confirm:yes:"));
    }

    @Test
    void aConditionThatNamesAnAmenityNeedsNoOtherWords() {
        assertThat(chat.says(
                        "si c'est possible d'avoir un balcon ok", Said.in("fr").with("amenity", "balcony")))
                .contains("ne peux pas le promettre", "Dois-je réserver ?");
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | No, keep it as it is | Shall I book it?",
                "en | no, don't change anything | Shall I book it?",
                "es | no, déjelo así como está | ¿Hago la reserva?",
                "es | no cambie nada | ¿Hago la reserva?",
                "pt | não, deixe como está | Faço a reserva?",
                "fr | non, laissez comme ça | Dois-je réserver ?",
                "fr | non, ne changez rien | Dois-je réserver ?"
            })
    void aNoThatKeepsTheSummaryIsShownItOnceMore(String language, String text, String question) {
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains(question);
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void thePlainYesAfterItBooksWithTheWish() {
        chat.says("sí, si ponen una cuna", yes("es").meaning("special_request"));
        assertThat(chat.says("sí, igual", yes("es"))).contains("Reserva confirmada", "ya sabe lo que pidió");
        assertThat(chat.wishes.getFirst().remark()).contains("sí, si ponen una cuna");
    }

    @Test
    void theTapAfterItBooksToo() {
        chat.says("sí, si ponen una cuna", yes("es").meaning("special_request"));
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void theNoAfterItBooksNothing() {
        chat.says("sí, si ponen una cuna", yes("es").meaning("special_request"));
        assertThat(chat.says("entonces no", Said.in("es").meaning("deny"))).contains("no hago ninguna reserva");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void theSameConditionAgainIsNoYesEitherAndOpensNothing() {
        chat.says("sí, si ponen una cuna", yes("es").meaning("special_request"));
        assertThat(chat.says("si, si ponen una cuna", yes("es").meaning("special_request")))
                .contains("no se lo puedo prometer", "¿Hago la reserva?");
        assertThat(chat.last.tickets()).isEmpty();
        assertThat(chat.wishes).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, pero con desayuno | no sumé nada por eso",
                "es | sí, con desayuno | no sumé nada por eso",
                "en | yes, but with breakfast | added nothing for it",
                "pt | sim, mas com café da manhã | não somei nada por isso",
                "fr | oui, mais avec petit-déjeuner | rien ajouté au total"
            })
    void aMealIsNoPartOfThePriceThatWasTold(String language, String text, String honest) {
        String words =
                chat.says(text, yes(language).meaning("ask_breakfast", 0.62).with("meal", "breakfast"));
        assertThat(chat.wishes).isEmpty();
        assertThat(words).contains(honest, "4").doesNotContain("rather not make one up", "confirmado");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sí, pero que sea tranquila", "sí, pero en un piso alto"})
    void aButIsNoPlainYes(String text) {
        assertThat(chat.says(text, yes("es").meaning("modify_reservation", 0.68)))
                .contains("no se lo puedo prometer", "¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aButThatCorrectsTheSummaryIsACorrection() {
        assertThat(chat.says("yes but for 3 adults", yes("en").with("adults", 3)))
                .contains("3 adults", "Shall I book it?")
                .doesNotContain("promise");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void aConditionBesideACorrectionIsNotedToo() {
        assertThat(chat.says(
                        "yes if you have a cot, for 3 adults",
                        yes("en").meaning("special_request").with("adults", 3)))
                .contains("3 adults", "cannot promise it here", "Shall I book it?");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment", "ask_parking"})
    void aYesBesideAQuestionWaitsForWhatTheGuestSaysToItsAnswer(String question) {
        assertThat(chat.says("sí, ¿aceptan tarjeta?", yes("es").meaning(question)))
                .contains("No tengo ese dato confirmado", "¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aYesUnlessThereIsSomethingCheaperIsShownWhatThereIs() {
        assertThat(chat.says("yes, unless there is something cheaper", yes("en")))
                .contains("least expensive comes first", "General Rooms");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aYesOnConditionOfFreeCancellationIsNoCancellation() {
        assertThat(chat.says(
                        "yes, book it, subject to free cancellation",
                        yes("en").meaning("make_reservation").meaning("cancel_reservation", 0.81)))
                .contains("cannot promise it here", "Shall I book it?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aYesThatWantsSomethingChangedIsAskedWhat() {
        assertThat(chat.says("ok, cambiemos la fecha", yes("es").meaning("modify_reservation")))
                .contains("¿Qué cambiamos?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aButThatFirstOfAllWantsAChangeIsAskedWhat() {
        assertThat(chat.says(
                        "sí, pero quiero cambiar las fechas",
                        Said.in("es").meaning("modify_reservation", 0.99).meaning("affirm")))
                .contains("¿Qué cambiamos?")
                .doesNotContain("prometer");
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void anOrderToBookOnAConditionIsToldHonestly() {
        assertThat(chat.says(
                        "reservá si ponen una cuna",
                        Said.in("es").meaning("make_reservation").meaning("special_request")))
                .contains("no se lo puedo prometer", "¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aYesToTheQuestionWhatToChangeIsNoneToTheSummary() {
        assertThat(chat.says("no", Said.in("es").meaning("modify_reservation"))).contains("¿Qué cambiamos?");
        assertThat(chat.says("sí", yes("es"))).contains("¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
        chat.says("sí", yes("es"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aYesAfterTheTapOnChangeIsNoneToTheSummaryEither() {
        String old = BookingSteps.yes(chat);
        chat.taps("confirm:change");
        assertThat(chat.says("sí", yes("es"))).contains("¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
        assertThat(BookingSteps.yes(chat)).isNotEqualTo(old);
    }
}
