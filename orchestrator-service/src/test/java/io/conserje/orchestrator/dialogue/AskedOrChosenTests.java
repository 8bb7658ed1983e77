package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only asks about a room chooses none, and what chooses one is heard whatever is asked beside it. */
class AskedOrChosenTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | so what is different between the general and the delux",
                "es | y qué diferencia hay entre la delux y la general",
                "pt | qual é a diferença da general e da delux",
                "fr | quelle différence entre la general et la delux"
            })
    void whoComparesTwoKindsWantsNoTwoStays(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        assertThat(chat.says(
                        text,
                        Said.in(language).meaning("ask_room_types").of(text).with("room_type", "deluxe")))
                .contains("General", "Delux");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, has the cheapest got a bath",
        "es, la más barata tiene bañera",
        "pt, a mais barata tem banheira",
        "fr, la moins chère a une baignoire ?"
    })
    void whatOneHasIsAskedWithoutAMarkToo(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_room_amenities").of(text).with("amenity", "bathtub"));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the cheapest. what would that be per head",
                "es | la más barata. cuánto sale por cabeza",
                "pt | a mais barata. quanto sai por cabeça",
                "fr | la moins chère. ça fait combien par tête"
            })
    void aSentenceThatChoosesIsHeardBeforeOneThatAsksForAPrice(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_price").of(text));
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        assertThat(chat.words()).contains("General");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the cheapest is plenty for us",
        "en, the most modest one",
        "es, la más modesta",
        "es, la más barata señorita",
        "pt, a mais modesta",
        "pt, a mais barata nos basta",
        "fr, la plus modeste",
        "fr, la moins chère nous suffira largement"
    })
    void theCheapestIsChosenInManyWords(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("inform").of(text)))
                .contains("General");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, a nice one but not the most expensive",
        "es, una buena pero no la más cara",
        "pt, uma boa mas não a mais cara",
        "fr, une belle mais pas la plus chère"
    })
    void theOneThatIsRefusedIsNotChosen(String language, String text) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the second is my uncle who snores, second",
        "es, el segundo es mi tío que ronca, segundo",
        "pt, o segundo é meu tio que ronca, segundo",
        "fr, le deuxième est mon oncle qui ronfle, deuxième"
    })
    void anOrdinalOfAPersonChoosesNoRoom(String language, String text, String ordinal) {
        chat.says("x", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("inform").of(text).at("ordinal", ordinal, 2));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Hi! Delux room 12 to 15 december for 2",
        "en, Delux Rooms 12 to 15 december for 2",
        "es, Hola! habitación Delux del 12 al 15 para 2",
        "pt, Olá! quarto Delux de 12 a 15 para 2",
        "fr, Bonjour. Delux Rooms du 12 au 15 pour 2"
    })
    void theRoomOfTheFirstTextIsTaken(String language, String text) {
        chat.says(text, stay(language).of(text).with("adults", 2));
        assertThat(chat.words()).contains("Delux").doesNotContain("General");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, why not the general",
        "en, so why not general?",
        "es, por qué no la general",
        "pt, por que não a general?",
        "fr, et pourquoi pas la general"
    })
    void whoAsksWhyNotIsToldThePriceAndKeepsTheOther(String language, String text) {
        quoted(chat);
        assertThat(chat.says(text, Said.in(language).meaning("affirm", 0.7).of(text)))
                .contains("General", "Delux", language.equals("en") ? "3,120" : "120");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | the cheapest. is there a concierge at night? | confirmed answer",
                "es | la más barata. ¿hay alguien de noche en la puerta? | confirmado",
                "pt | a mais barata. tem alguém na porta à noite? | confirmada",
                "fr | la moins chère. y a-t-il quelqu'un la nuit à l'accueil ? | confirmée"
            })
    void aQuestionBesideAChoiceIsNotPassedOver(String language, String text, String unknown) {
        chat.says("x", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price", 0.56).of(text)))
                .contains(unknown);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | can I still change the dates later? | confirmed answer",
                "es | ¿podemos cambiar las fechas después? | confirmado",
                "pt | posso alterar as datas depois? | confirmada",
                "fr | je peux modifier les dates plus tard ? | confirmée"
            })
    void whetherABookingMayBeAnotherLaterChangesNothingNow(String language, String text, String unknown) {
        quoted(chat);
        assertThat(chat.says(
                        text, Said.in(language).meaning("modify_reservation").of(text)))
                .contains(unknown, "Delux");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }
}
