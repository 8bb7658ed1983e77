package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.turn.Decision;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest says while rooms are shown, as it is understood then. */
class ChoosingRoomTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void roomsAreShown() {
        chat.says("stay", stay().with("adults", 2).with("child_ages", List.of(5)));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @Test
    void aQuestionOfARoomIsNoChoiceOfOne() {
        chat.says(
                "o segundo quarto tem banheira?",
                Said.in("pt")
                        .meaning("ask_room_amenities")
                        .withWords("ordinal", "segundo", 2)
                        .withWords("ordinal", "quarto", 4)
                        .with("amenity", "bathtub"));
        theListStands();
    }

    @ParameterizedTest
    @CsvSource({
        "fr, euh la 2, room_number, 2, 2",
        "es, eh la dos, time, dos, 14:00",
        "en, 'hum, number 2 so', room_number, 2, 2",
        "pt, 'hum, a 2 então', room_number, 2, 2"
    })
    void aPlaceIsOneWhateverTheGuestHesitatedOver(
            String language, String text, String type, String words, String read) {
        assertThat(chat.says(text, Said.in(language).meaning("inform").withWords(type, words, read)))
                .contains("Delux Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({
        "en, the simplest one then",
        "es, nos quedamos con la más sencilla",
        "pt, ficamos com o mais simples",
        "fr, la plus simple nous suffit"
    })
    void theSimplestOneIsTheLeastExpensive(String language, String text) {
        assertThat(chat.says(text, Said.in(language).meaning("inform").withWords("room_type", text, "single")))
                .contains("General Rooms");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @ParameterizedTest
    @CsvSource({"bueno 2, 2", "'no, perdón, tiene 2', 2", "'al final, noches 1', 1"})
    void aNumberOfOtherThingsChoosesNone(String text, int number) {
        chat.says(text, Said.in("es").meaning("inform", 0.6).withWords("ordinal", String.valueOf(number), number));
        theListStands();
    }

    @ParameterizedTest
    @CsvSource({
        "es, la general, 'Perfecto: General Rooms, USD 3.120,00 en total.'",
        "en, the best one you have, 'Very good: Delux Rooms, USD 4,680.00 in total.'",
        "pt, o mais caro, 'Perfeito: Delux Rooms, USD 4.680,00 no total.'",
        "fr, celle à 1560 la nuit, 'Très bien : Delux Rooms,'",
        "fr, n'importe laquelle, 'la moins chère : General Rooms,'",
        "en, either is fine, 'the least expensive: General Rooms, USD 3,120.00 in total.'"
    })
    void aChoiceIsToldByNameAndPriceAsShown(String language, String text, String told) {
        assertThat(chat.says(text, Said.in(language).meaning("inform")).replace('\u00a0', ' '))
                .contains(told);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void theExecutiveIsNoPersonWhereARoomIsCalledSo() {
        chat.house.names.put("es:2", "Habitaciones Ejecutivas");
        chat.says("más tarde", Said.in("es").meaning("check_availability"));
        assertThat(chat.says("quiero la ejecutiva", Said.in("es").meaning("human_handoff")))
                .contains("Perfecto: Habitaciones Ejecutivas");
        assertThat(chat.says("quiero hablar con un ejecutivo", Said.in("es").meaning("human_handoff")))
                .doesNotContain("Ejecutivas");
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @ParameterizedTest
    @CsvSource({
        "es, cuánto sale la más barata?, ask_price, General Rooms, Delux",
        "en, how much is the second?, ask_price, Delux Rooms, General",
        "pt, qual o mais barato?, ask_price, General Rooms, Delux",
        "pt, e o mais caro?, inform, Delux Rooms, General"
    })
    void aPriceThatIsAskedForIsToldAndNothingChosen(
            String language, String text, String intent, String told, String other) {
        chat.says(text, Said.in(language).meaning(intent).withWords("ordinal", "second", 2));
        theListStands();
        assertThat(chat.words()).contains(told).doesNotContain(other);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'yes, ask the team', ask the team",
        "es, 'sí, pregúnteles', pregúnteles",
        "fr, 'oui, demandez', demandez"
    })
    void whoHasTheTeamAskedNamesNoRoom(String language, String text, String type) {
        chat.says("?", Said.in(language).meaning("ask_pool"));
        chat.says(text, Said.in(language).meaning("affirm").with("room_type", type));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
        theListStands();
    }

    @Test
    void daysAndPeopleBesideAQuestionOfTheHouseBeginABooking() {
        var other = new Chat();
        assertThat(other.says(
                        "do you have a room with a bathtub? 2 people, 12 to 15 December",
                        Said.in("en")
                                .meaning("ask_room_amenities")
                                .with("check_in", "2026-12-12")
                                .with("check_out", "2026-12-15")
                                .with("guests", 2)))
                .contains("no confirmed answer", "General Rooms");
        assertThat(other.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({
        "fr, non finalement le bébé ne vient pas",
        "es, 'no, el bebé se queda con mi mamá'",
        "en, 'no, the kid stays home'",
        "pt, 'não, a criança não vai mais'"
    })
    void aChildThatStaysAwayIsNoGuestAnyMore(String language, String text) {
        chat.says(text, Said.in(language).meaning("deny"));
        theListStands();
        assertThat(chat.house.asked.getLast().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "en, is the delux room quiet?, no confirmed answer, Delux Rooms",
        "es, que incluye la general?, prefiero no inventarlo, General Rooms",
        "fr, laquelle est la plus grande ?, ne rien inventer, Delux Rooms"
    })
    void aQuestionAboutOneOfThemIsHonestlyNotAnswered(String language, String text, String said, String room) {
        assertThat(chat.says(text, Said.in(language).meaning("inform").with("room_type", "delux")))
                .contains(said, room);
        theListStands();
    }

    @ParameterizedTest
    @CsvSource({"es, la tercera, tercera, 3, Solo hay 2", "es, la de 2500, 2500, 2500, no está entre"})
    void aPlaceOrSumThatNoneHasIsToldToBeNone(String language, String text, String word, int number, String said) {
        assertThat(chat.says(text, Said.in(language).meaning("inform").withWords("ordinal", word, number)))
                .contains(said, "General Rooms");
        theListStands();
    }

    @Test
    void aQuestionInOtherWordsIsNoChoiceEither() {
        chat.says("queria saber se a delux tem banheira", Said.in("pt").meaning("ask_room_amenities"));
        theListStands();
    }

    @Test
    void aChoiceBesideAQuestionIsOne() {
        assertThat(chat.says("la delux. ¿aceptan perros?", Said.in("es").meaning("ask_pets")))
                .contains("Perfecto: Delux Rooms");
    }

    @Test
    void aChoiceAloneIsNoWish() {
        assertThat(chat.says(
                        "prefiero la 1",
                        Said.in("es").meaning("special_request").withWords("ordinal", "la 1", 1)))
                .contains("Perfecto: General Rooms")
                .doesNotContain("Tomé nota");
        assertThat(chat.last.tickets()).isEmpty();
    }

    private void theListStands() {
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.words()).doesNotContain("nombre y apellido");
    }
}
