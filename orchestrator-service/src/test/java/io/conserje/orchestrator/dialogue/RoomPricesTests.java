package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a guest asks about the prices of the rooms that were shown, at whatever step: they are asked for anew, and nothing is changed. */
class RoomPricesTests {

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

    @ParameterizedTest
    @CsvSource({
        "en, 'ok and the general room, would we save?'",
        "es, 'bueno, ¿y con la general ahorramos?'",
        "pt, 'ok, e com a general, economizo?'",
        "fr, 'ok, et avec la general, j’économise ?'"
    })
    void whetherAnotherSavesIsToldByItsPriceAtTheSummaryWhichStands(String language, String text) {
        quoted(chat);
        String yes = BookingSteps.yes(chat);
        assertThat(chat.says(text, Said.in(language).meaning("affirm", 0.5)).replace('\u202f', ' '))
                .contains("• General Rooms", "Delux Rooms")
                .doesNotContain("• Delux Rooms");
        assertThat(BookingSteps.yes(chat)).isEqualTo(yes);
        assertThat(chat.wishes).isEmpty();
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
    void aPlaceInFiguresIsOneInAQuestionOfPrices() {
        chat.says("stay", stay().with("adults", 2));
        assertThat(chat.says(
                        "¿cuánto sale la 1?", Said.in("es").meaning("ask_price").withWords("ordinal", "1", 1)))
                .contains("General Rooms")
                .doesNotContain("Delux");
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

    private void named() {
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'how much more is the second a night than the first?', a night",
        "en, how much is it a night?, a night"
    })
    void aRateANightMakesNoStayOfOne(String language, String text, String words) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.says(text, Said.in(language).meaning("ask_price").withWords("nights", words, 1));
        assertThat(chat.house.asked.getLast().checkOut()).hasToString("2026-12-15");
    }
}
