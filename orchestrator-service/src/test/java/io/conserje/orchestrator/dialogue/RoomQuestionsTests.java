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

/** What a guest asks about the rooms that were shown, before one is chosen and after. */
class RoomQuestionsTests {

    private final Chat chat = new Chat();

    @Test
    void aPlaceThatWasReadForADayMovesNothing() {
        quoted(chat);
        chat.says(
                "how much is the second?",
                Said.in("en").meaning("ask_price").withWords("date", "the second", "2026-12-02"));
        assertThat(chat.words()).contains("• Delux Rooms: USD 4,680.00", "Sat, December 12");
        chat.says(
                "how much is the third?",
                Said.in("en").meaning("ask_price").withWords("date", "the third", "2026-12-03"));
        assertThat(chat.words()).contains("only 2 to choose from", "Sat, December 12");
    }

    @ParameterizedTest
    @CsvSource({
        "es, ¿cuánto sale el viernes?, el viernes, 2026-12-04, vie 4",
        "en, how much is the 20th?, the 20th, 2026-12-20, 20"
    })
    void aWeekdayAndADayBehindTheListAreNoPlaces(String language, String text, String words, String day, String told) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price").withWords("date", words, day)))
                .contains(told);
    }

    @ParameterizedTest
    @CsvSource({"¿cuánto sale la 1?, time, la 1, 13:00", "¿cuánto sale la opción 1?, date, 1, 2026-12-01"})
    void aFigureThatWasReadForAnHourOrADayIsAPlaceOfTheList(String text, String type, String words, String read) {
        chosen(chat);
        assertThat(chat.says(text, Said.in("es").meaning("ask_price").withWords(type, words, read)))
                .contains("• General Rooms", "nombre y apellido", "nombre");
    }

    @Test
    void aDayIsStillOne() {
        chosen(chat);
        chat.says(
                "how much is it from the 20th?",
                Said.in("en").meaning("ask_price").withWords("check_in", "the 20th", "2026-12-20"));
        assertThat(chat.words()).contains("Sun, December 20", "Delux Rooms");
    }

    @ParameterizedTest
    @CsvSource({
        "es, la más grande, inform, no inventarlo",
        "en, which is the biggest, out_of_scope, not make one up",
        "pt, qual é o maior?, inform, não inventar",
        "fr, la plus calme, inform, ne rien inventer",
        "en, difference between Delux and General?, out_of_scope, not make one up",
        "es, quiero la más tranquila, inform, no inventarlo",
        "es, ¿cuál es mejor?, out_of_scope, no inventarlo",
        "en, which one do you recommend?, out_of_scope, not make one up"
    })
    void whatNobodyToldUsOfRoomsIsSaidSoWithWhatIsKnown(String language, String text, String intent, String said) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning(intent, 0.6)))
                .contains(said, "General Rooms", "Delux Rooms", "4 pe");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.says("sí", Said.in(language).meaning("affirm"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("house_question");
    }

    @ParameterizedTest
    @CsvSource({
        "en, how many people fit in the second?, for up to 4 people, not make one up",
        "es, ¿para cuántas personas es la general?, para hasta 4 personas, no inventarlo",
        "pt, quantas pessoas cabem no segundo?, para até 4 pessoas, não inventar",
        "fr, combien de personnes dans la deuxième ?, jusqu’à 4 personnes, ne rien inventer"
    })
    void howManyEachHoldsIsTold(String language, String text, String said, String unknown) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("out_of_scope")))
                .contains(said)
                .doesNotContain(unknown);
    }

    @ParameterizedTest
    @CsvSource({
        "en, does the Delux have a double bed?, ask_room_types, not make one up",
        "es, ¿la delux tiene camas separadas?, inform, no inventarlo",
        "pt, a delux tem quantos metros?, ask_room_types, não inventar",
        "fr, il y a deux lits dans la delux ?, ask_room_types, ne rien inventer"
    })
    void ofTheBedsOfOneRoomOnlyThatRoomIsTold(String language, String text, String intent, String unknown) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning(intent).with("room_type", "twin"));
        assertThat(chat.words()).contains(unknown, "• Delux Rooms", " 4 pe").doesNotContain("• General");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
    }

    @Test
    void theDifferenceBetweenTheTwoIsNeitherADayNorANumberOfRooms() {
        chat.says("stay", stay("en").with("adults", 2));
        chat.says(
                "what's the difference between the two?",
                Said.in("en").meaning("out_of_scope").withWords("date", "the two", "2026-12-02"));
        chat.says(
                "what is the difference between the two rooms?",
                Said.in("en").meaning("ask_room_types").withWords("rooms", "two rooms", 2));
        assertThat(chat.house.asked).allSatisfy(wish -> {
            assertThat(wish.checkIn()).isEqualTo("2026-12-12");
            assertThat(wish.rooms()).hasSize(1);
        });
    }

    @Test
    void aYesAndAWishForAViewBooks() {
        quoted(chat);
        chat.says(
                "sí, con buena vista por favor",
                Said.in("es").meaning("affirm").meaning("special_request").with("amenity", "view"));
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void theRoomThatWasChosenSaidAgainIsNoRiddle() {
        chosen(chat);
        assertThat(chat.says("la segunda", Said.in("es").meaning("inform", 0.3).withWords("ordinal", "segunda", 2)))
                .contains("nombre y apellido");
    }

    @Test
    void atTheSummaryItIsSaidAsideAndNothingElseAsked() {
        quoted(chat);
        assertThat(chat.says("¿cuál es la más grande?", Said.in("es").meaning("inform", 0.4)))
                .contains("no inventarlo; se lo puede decir el equipo", "resumen");
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @ParameterizedTest
    @CsvSource({
        "es, la tercera, Solo hay 2",
        "en, the third one, only 2",
        "pt, a terceira, Só há 2",
        "fr, la troisième, que 2"
    })
    void aPlaceBehindTheLastIsSaidToBeNone(String language, String text, String said) {
        chat.says("stay", stay(language).with("adults", 2));
        String word = text.split(" ")[1];
        assertThat(chat.says(text, Said.in(language).meaning("inform", 0.4).withWords("ordinal", word, 3)))
                .contains(said, "General Rooms");
    }

    @Test
    void whatIsAskedAboutDaysThatChangeIsAnsweredByTheNewList() {
        chat.says("stay", stay().with("adults", 2));
        chat.house.fullNights.add(LocalDate.of(2026, 12, 12));
        assertThat(chat.says(
                        "¿y del 20 al 22 cuánto sale la segunda?",
                        Said.in("es")
                                .meaning("ask_price")
                                .with("check_in", "2026-12-20")
                                .with("check_out", "2026-12-22")))
                .contains("20 de diciembre", "Delux Rooms: USD 3.120,00");
    }

    @ParameterizedTest
    @CsvSource({
        "en, Change something, dates",
        "es, cambiar algo, Qué cambiamos",
        "pt, Mudar algo, O que mudamos",
        "fr, modifier, Que changeons-nous"
    })
    void whatCanBeTappedToChangeSomethingCanBeWritten(String language, String text, String said) {
        quoted(chat);
        assertThat(chat.says(text, Said.in(language).meaning("out_of_scope"))).contains(said);
        chat.says("ok", Said.in(language).meaning("affirm"));
        assertThat(chat.state.name()).isEqualTo("confirming");
        assertThat(chat.wishes).isEmpty();
    }
}
