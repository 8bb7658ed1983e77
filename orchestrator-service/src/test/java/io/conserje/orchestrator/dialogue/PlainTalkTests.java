package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.turn.Decision;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What guests say in passing and a receptionist would not pass over: the price, another language, no breakfast, the room they took. */
class PlainTalkTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | uy es un poco caro, ¿me hacen un descuento? | no los puedo cambiar | correo",
                "en | that's too expensive, can you do better? | I cannot change them | mail",
                "pt | pode fazer um precinho melhor? | não posso mudá-los | mail",
                "fr | c'est trop cher | je ne peux pas les changer | mail"
            })
    void whoHagglesHearsWherePricesComeFromAndTheQuestionAgain(
            String language, String text, String words, String question) {
        chat.says("x", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains(words, "General Rooms");
        assertThat(chat.last.notUnderstood()).isEmpty();
        chat.taps("room:2");
        assertThat(chat.says(text, Said.in(language).meaning("out_of_scope"))).contains(words, question);
    }

    @Test
    void whoBooksNothingIsOfferedAPerson() {
        assertThat(chat.says("¿hacen descuento?", Said.in("es").meaning("inform")))
                .contains("el equipo");
        assertThat(chat.choices()).extracting("id").containsExactly("menu:person");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en realidad prefiero hablar en español | es | seguimos en español | nombre y apellido",
                "can we speak English please? | en | go on in English | first and last name",
                "podemos falar em português? | pt | continuamos em português | nome e sobrenome",
                "en français s'il vous plaît | fr | continuons en français | prénom et un nom"
            })
    void anotherLanguageIsSpokenAndNobodyFetched(String text, String language, String words, String question) {
        chosen(chat);
        assertThat(chat.says(text, Said.in("en").unsureOfTheLanguage().meaning("human_handoff")))
                .contains(words, question);
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.NONE);
        assertThat(chat.state.language()).isEqualTo(language);
    }

    @Test
    void whoAsksForSomebodyWhoSpeaksItIsPassedOn() {
        chat.says("does anybody at the desk speak English?", Said.in("en").meaning("human_handoff"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | sí, pero sin desayuno | Al precio no le sumé ninguna comida",
                "en | yes but without breakfast | added no meal to the price",
                "pt | sim, mas sem café da manhã | Não somei nenhuma refeição",
                "fr | oui mais sans petit-déjeuner | ajouté aucun repas"
            })
    void aYesWithoutBreakfastIsAYes(String language, String text, String words) {
        chat.outcome = new BookingOutcome.Confirmed("JZSDYYNDX", usd("4680.00"), "t");
        quoted(chat);
        assertThat(chat.says(
                        text,
                        Said.in(language)
                                .meaning("affirm")
                                .meaning("ask_breakfast", 0.7)
                                .with("meal", "breakfast")))
                .contains(words, "JZSDYYNDX");
        assertThat(chat.wishes).hasSize(1);
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void noBreakfastAloneIsNoYes() {
        quoted(chat);
        assertThat(chat.says(
                        "sin desayuno", Said.in("es").meaning("ask_breakfast").with("meal", "breakfast")))
                .contains("no le sumé ninguna comida", "¿Hago la reserva?")
                .doesNotContain("No tengo ese dato");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void noBreakfastButACotIsNotedAsBefore() {
        quoted(chat);
        assertThat(chat.says(
                        "sí, pero sin desayuno y si ponen una cuna",
                        Said.in("es")
                                .meaning("affirm")
                                .meaning("special_request")
                                .with("meal", "breakfast")))
                .contains("no se lo puedo prometer", "¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void aRoomThatWasTakenIsAcknowledged() {
        chat.says("x", stay().with("adults", 2));
        assertThat(chat.says("la más barata", Said.in("es").meaning("inform")))
                .contains("Perfecto: General Rooms, USD 3.120,00 en total.");
        assertThat(chat.says("mejor la delux", Said.in("es").meaning("inform")))
                .contains("Perfecto: Delux Rooms, USD 4.680,00 en total.");
        assertThat(chat.taps("room:1")).contains("Perfecto: General Rooms, USD 3.120,00 en total.");
    }

    @Test
    void whoRegretsANoIsShownTheSameStayAgain() {
        quoted(chat);
        chat.tapsFirst("confirm:no");
        assertThat(chat.says("pensándolo bien, sí", Said.in("es").meaning("affirm")))
                .contains("12 de diciembre", "Delux Rooms", "¿Hago la reserva?");
        assertThat(chat.wishes).isEmpty();
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.says("bueno, reservala", Said.in("es").meaning("make_reservation")))
                .contains("¿Hago la reserva?");
    }

    @Test
    void whoTellsOfAnotherStayAfterANoBeginsAnew() {
        quoted(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.says("y en enero?", Said.in("es").meaning("inform").with("check_in", "2027-01-10")))
                .contains("10 de enero", "Hasta qué día");
    }

    @ParameterizedTest
    @CsvSource({"es, ok", "en, great", "es, gracias"})
    void anOkAfterANoTakesNothingUp(String language, String text) {
        quoted(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.says(text, Said.in(language).meaning("affirm"))).doesNotContain("Delux");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, en fait si, inform, Delux Rooms",
        "es, 'en realidad sí, la general', out_of_scope, General Rooms",
        "pt, 'na verdade sim, o general', inform, General Rooms",
        "en, 'actually yes, the general one', inform, General Rooms",
        "fr, oui, affirm, Delux Rooms",
        "es, sí, affirm, Delux Rooms",
        "es, 'bueno sí, dale', affirm, Delux Rooms",
        "en, yes please, affirm, Delux Rooms",
        "pt, sim, affirm, Delux Rooms"
    })
    void aYesAfterANoShowsTheStayWithWhatItCostsNow(String language, String text, String intent, String room) {
        quoted(chat);
        String old = BookingSteps.yes(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        int asked = chat.house.asked.size();
        assertThat(chat.says(text, Said.in(language).meaning(intent, 0.6))).contains(room, "ana@example.org");
        assertThat(chat.house.asked).hasSizeGreaterThan(asked);
        assertThat(BookingSteps.yes(chat)).isNotEqualTo(old);
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void anotherRoomAfterANoIsOfTheSameStay() {
        quoted(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        assertThat(chat.says(
                        "quiero reservar la general",
                        Said.in("es").meaning("make_reservation").with("room_type", "general")))
                .contains("General Rooms", "12 de diciembre", "¿Hago la reserva?");
    }

    @Test
    void aNoIsForgottenAfterADay() {
        quoted(chat);
        chat.says("no", Said.in("es").meaning("deny"));
        chat.restsFor(Duration.ofDays(2));
        assertThat(chat.says("en realidad sí", Said.in("es").meaning("affirm"))).doesNotContain("¿Hago la reserva?");
    }

    @Test
    void aGreetingComesFirst() {
        assertThat(chat.says(
                        "hola, ¿hacen descuento? del 12 al 15",
                        stay().meaning("greeting").with("adults", 2)))
                .startsWith("¡Hola!")
                .contains("no los puedo cambiar", "General Rooms");
    }
}
