package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest asks about the rooms that were shown, before one is chosen and after. */
class RoomQuestionsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, ¿cuánto sale la primera?, primera, 1, nombre y apellido",
        "en, how much is the first?, first, 1, first and last name",
        "pt, quanto custa a primeira?, primeira, 1, nome",
        "fr, combien coûte la première ?, première, 1, nom"
    })
    void aPriceIsToldWhileANameIsAwaited(String language, String text, String word, int place, String asked) {
        chosen(chat);
        chat.house.general = new BigDecimal("1100.00");
        chat.says(text, Said.in(language).meaning("ask_price").withWords("ordinal", word, place));
        assertThat(chat.words().replace('\u202f', ' '))
                .contains("General Rooms", "300", asked)
                .doesNotContain("Delux");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        named();
        assertThat(chat.words()).contains("Delux Rooms");
    }

    @Test
    void aPriceIsToldAtTheSummaryWhichStands() {
        quoted(chat);
        String yes = BookingSteps.yes(chat);
        assertThat(chat.says(
                        "¿cuánto sale la primera?",
                        Said.in("es").meaning("ask_price").withWords("ordinal", "primera", 1)))
                .contains("• General Rooms: USD 3.120,00", "resumen", "Delux Rooms");
        assertThat(BookingSteps.yes(chat)).isEqualTo(yes);
    }

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

    @Test
    void whatTheChosenOneCostsIsToldWhileANameIsAwaited() {
        chosen(chat);
        assertThat(chat.says("cuánto es en total?", Said.in("es").meaning("ask_price")))
                .contains("• Delux Rooms: USD 4.680,00", "nombre y apellido");
    }

    @ParameterizedTest
    @CsvSource({
        "es, una noche más, mié 16 de diciembre (4 noches), 'USD 6.240,00'",
        "en, one more night, 'Wed, December 16 (4 nights)', 'USD 6,240.00'",
        "pt, mais uma noite, 'qua., 16 de dezembro (4 noites)', 'USD 6.240,00'",
        "fr, une nuit de plus, mer. 16 décembre (4 nuits), '240,00 USD'"
    })
    void anotherStayIsToldWithItsDaysAndTotalWhileANameIsAwaited(
            String language, String text, String days, String total) {
        chosen(chat);
        chat.says(text, Said.in(language).meaning("modify_reservation").withWords("nights", text, 1));
        assertThat(chat.words().replace('\u202f', ' ')).contains(days, "Delux Rooms", total);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
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
        "en, and the first?, first, 1, General Rooms, Delux",
        "en, what about the delux?, delux, 0, Delux Rooms, General",
        "es, ¿y la primera?, primera, 1, General Rooms, Delux",
        "es, y la delux?, delux, 0, Delux Rooms, General",
        "pt, e o segundo?, segundo, 2, Delux Rooms, General",
        "fr, et la première ?, première, 1, General Rooms, Delux"
    })
    void whoAsksAfterOneHearsItsPriceAndChoosesNone(
            String language, String text, String word, int place, String told, String other) {
        chat.says("stay", stay(language).with("adults", 2));
        var said = Said.in(language).meaning("inform", 0.6);
        assertThat(chat.says(text, place == 0 ? said : said.withWords("ordinal", word, place)))
                .contains(told)
                .doesNotContain(other);
        assertThat(chat.state.name()).isEqualTo("choosing_room");
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

    @ParameterizedTest
    @CsvSource({
        "es, ¿en pesos cuánto es?, en USD y no los convierto",
        "en, how much is it in euros?, 'in USD, and I do not convert'",
        "pt, quanto é em reais?, em USD e não os converto",
        "fr, c'est combien en euros ?, en USD et je ne les convertis pas"
    })
    void noPriceIsToldInAnotherCurrency(String language, String text, String said) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains(said, "General Rooms");
    }

    @Test
    void aYesBesideAQuestionOfPricesBooksNothing() {
        quoted(chat);
        assertThat(chat.says("sí, ¿cuánto era?", Said.in("es").meaning("affirm").meaning("ask_price")))
                .contains("resumen");
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.says(
                        "ok, ¿y la primera cuánto sale?",
                        Said.in("es").meaning("affirm").withWords("ordinal", "primera", 1)))
                .contains("• General Rooms: USD 3.120,00", "resumen");
        assertThat(chat.says("sí, ¿es por persona?", Said.in("es").meaning("affirm")))
                .contains("no por persona", "resumen");
        assertThat(chat.wishes).isEmpty();
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
    void aPlaceInFiguresIsOneInAQuestionOfPrices() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.says(
                        "¿cuánto sale la 1?", Said.in("es").meaning("ask_price").withWords("ordinal", "1", 1)))
                .contains("General Rooms")
                .doesNotContain("Delux");
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

    @ParameterizedTest
    @CsvSource({
        "es, ¿es por persona o por habitación?, no por persona",
        "en, per person or per room?, not for each person",
        "pt, é por pessoa ou por quarto?, não por pessoa",
        "fr, c'est par personne ou par chambre ?, pas par personne"
    })
    void pricesAreOfTheStayForEverybody(String language, String text, String said) {
        chat.says("stay", stay(language).with("adults", 2));
        assertThat(chat.says(text, Said.in(language).meaning("ask_price"))).contains(said, "General Rooms");
        chat.taps("room:1");
        assertThat(chat.says(text)).contains(said);
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void whatAMealCostsEachIsAQuestionOfTheHouse() {
        chat.says("stay", stay("en").with("adults", 2));
        assertThat(chat.says("is breakfast 20 per person?", Said.in("en").meaning("ask_breakfast")))
                .contains("no confirmed answer")
                .doesNotContain("everybody together");
    }

    @ParameterizedTest
    @CsvSource({"choosing_room", "collecting_guest", "confirming"})
    void twoQuestionsGetTwoAnswers(String step) {
        switch (step) {
            case "choosing_room" -> chat.says("stay", stay().with("adults", 2));
            case "collecting_guest" -> chosen(chat);
            default -> quoted(chat);
        }
        assertThat(chat.says(
                        "¿hay piscina? ¿y cuánto sale la primera, por persona o por habitación?",
                        Said.in("es")
                                .meaning("ask_price")
                                .meaning("ask_pool", 0.9)
                                .withWords("ordinal", "primera", 1)))
                .contains("no inventarlo", "no por persona", "• General Rooms: USD 3.120,00");
        assertThat(chat.state.name()).isEqualTo(step);
    }

    @Test
    void aChoiceBesideAQuestionOfPricesIsTakenAndTheQuestionAnswered() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.says(
                        "la segunda. ¿es por persona?",
                        Said.in("es").meaning("inform").withWords("ordinal", "segunda", 2)))
                .contains("no por persona", "Perfecto: Delux Rooms", "nombre y apellido");
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

    private void named() {
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
    }
}
