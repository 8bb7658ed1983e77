package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of "2 or 3 nights" nobody knows how many they are until the guest says so, and nothing is offered before. */
class OpenCountsTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource({
        "es, '¿Serían 2 noches o 3 noches?', 2 noches, 3 noches",
        "en, 'Would it be 2 nights or 3 nights?', 2 nights, 3 nights",
        "pt, 'Seriam 2 noites ou 3 noites?', 2 noites, 3 noites",
        "fr, 'Ce serait 2 nuits ou 3 nuits ?', 2 nuits, 3 nuits"
    })
    void theGuestIsAskedWhich(String language, String question, String fewer, String more) {
        assertThat(chat.says("x", nightsOpen(language))).isEqualTo(question);
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("count:nights:2", "count:nights:3");
        assertThat(chat.choices()).extracting(Choice::title).containsExactly(fewer, more);
        assertThat(chat.house.asked).isEmpty();
    }

    @Test
    void theAnswerIsExpectedAndTaken() {
        chat.says("x", nightsOpen("es"));
        assertThat(chat.says("3", Said.in("es").meaning("inform").with("nights", 3)))
                .contains("(3 noches)")
                .doesNotContain("¿Serían");
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("nights", "check_out");
        assertThat(stayAskedFor()).isEqualTo(3);
    }

    @Test
    void aTapIsAnAnswer() {
        chat.says("x", nightsOpen("es"));
        chat.taps("count:nights:2");
        assertThat(stayAskedFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, the shorter, 2",
        "en, the shorter one please, 2",
        "en, the longer one, 3",
        "es, la más corta, 2",
        "es, 'la más larga, por favor', 3",
        "pt, a mais curta, 2",
        "pt, a maior, 3",
        "fr, le plus court, 2",
        "fr, la plus longue, 3"
    })
    void anAnswerMayNameNoNumber(String language, String text, int nights) {
        chat.says("x", nightsOpen(language));
        chat.says(text, Said.in(language).meaning("out_of_scope"));
        assertThat(stayAskedFor()).isEqualTo(nights);
    }

    @ParameterizedTest
    @CsvSource({"ordinal, 1, 2", "ordinal, 2, 3", "number, 3, 3"})
    void aPlaceInTheListAndABareNumberAreAnswers(String type, int value, int nights) {
        chat.says("x", nightsOpen("es"));
        chat.says("eso", Said.in("es").meaning("inform").with(type, value));
        assertThat(stayAskedFor()).isEqualTo(nights);
    }

    @Test
    void whoSaysAnotherIsTakenAtTheirWord() {
        chat.says("x", nightsOpen("en"));
        chat.says("4 then", Said.in("en").meaning("inform").meaning("affirm").with("nights", 4));
        assertThat(stayAskedFor()).isEqualTo(4);
    }

    @Test
    void aDepartureAnswersToo() {
        chat.says("x", nightsOpen("en"));
        chat.says("until the 17th", Said.in("en").meaning("inform").with("check_out", "2026-12-17"));
        assertThat(stayAskedFor()).isEqualTo(5);
    }

    @Test
    void aQuestionInBetweenDoesNotLoseIt() {
        chat.says("x", nightsOpen("en"));
        assertThat(chat.says(
                        "is breakfast included?",
                        Said.in("en").meaning("ask_breakfast").with("meal", "breakfast")))
                .contains("no confirmed answer")
                .endsWith("Would it be 2 nights or 3 nights?");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("count:nights:2", "count:nights:3");
        chat.says("2", Said.in("en").meaning("inform").with("nights", 2));
        assertThat(stayAskedFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "en, whichever is cheaper, ask_price, Prices depend on that",
        "en, it doesn't matter, deny, Prices depend on that",
        "es, la que sea más barata, inform, Los precios dependen",
        "es, da igual, deny, Los precios dependen",
        "pt, tanto faz, deny, Os preços dependem",
        "fr, peu importe, out_of_scope, Les prix en dépendent"
    })
    void whatIsLeftToUsIsAskedOnceMoreAndThenOfAPerson(String language, String text, String intent, String said) {
        chat.says("x", nightsOpen(language));
        Said answer = Said.in(language).meaning(intent);
        assertThat(chat.says(text, answer)).startsWith(said);
        assertThat(chat.choices()).hasSize(2);
        chat.says(text);
        assertThat(chat.house.asked).isEmpty();
        chat.says(text);
        assertThat(chat.state.name()).isEqualTo("with_staff");
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.wishes).isEmpty();
    }

    @Test
    void whoWillKnowLaterIsNotPressed() {
        chat.says("x", nightsOpen("en"));
        assertThat(chat.says("I don't know yet", Said.in("en").meaning("inform")))
                .contains("nothing is booked yet");
        assertThat(chat.says("3 nights", Said.in("en").meaning("inform").with("nights", 3)))
                .contains("(3 nights)");
    }

    @Test
    void aCountThatWasKnownIsKnownNoMore() {
        chat.says("x", dated("en").with("adults", 2));
        assertThat(chat.house.asked).hasSize(1);
        chat.says("or 2 or 3 nights", Said.in("en").meaning("inform").withEither("nights", 3, 2));
        assertThat(chat.words()).isEqualTo("Would it be 2 nights or 3 nights?");
        chat.says("from the 14th", Said.in("en").meaning("inform").with("check_in", "2026-12-14"));
        assertThat(chat.words()).isEqualTo("Would it be 2 nights or 3 nights?");
        assertThat(chat.house.asked).hasSize(1);
    }

    @Test
    void nothingOfASummaryIsBookedThatWasOpenedAgain() {
        BookingSteps.quoted(chat);
        String yes = BookingSteps.yes(chat);
        chat.says("2 o 3 noches", Said.in("es").meaning("inform").withEither("nights", 3, 2));
        assertThat(chat.words()).isEqualTo("¿Serían 2 noches o 3 noches?");
        chat.taps(yes);
        assertThat(chat.wishes).isEmpty();
        assertThat(chat.words()).contains("¿Serían 2 noches o 3 noches?");
    }

    @Test
    void aStretchBesideOpenNightsIsNoStay() {
        chat.says(
                "x",
                Said.in("en")
                        .meaning("make_reservation")
                        .with("date_range", Map.of("from", "2026-12-07", "to", "2026-12-13"))
                        .with("adults", 2)
                        .withEither("nights", 3, 2));
        assertThat(chat.taps("count:nights:3")).isEqualTo("Which day do you arrive?");
    }

    @ParameterizedTest
    @CsvSource({"en, both", "es, las dos opciones", "pt, ambas", "fr, les deux prix"})
    void whoWantsBothIsToldThatItIsOneAtATime(String language, String text) {
        chat.says("x", nightsOpen(language));
        chat.says(text, Said.in(language).meaning("ask_price"));
        assertThat(chat.words().split("\n\n")).hasSize(2);
        assertThat(chat.choices()).hasSize(2);
    }

    @Test
    void beforeAnythingElseIsKnownTheyAreNoMissedMessage() {
        Said either = Said.in("en")
                .meaning("inform")
                .withEither("room_type", "double", "twin")
                .withEither("room_type", "twin", "double");
        assertThat(chat.says("a double or a twin", either)).contains("For which dates");
    }

    private static Said nightsOpen(String language) {
        return Said.in(language)
                .meaning("make_reservation")
                .with("check_in", "2026-12-12")
                .with("adults", 2)
                .withEither("nights", 3, 2);
    }

    private static Said dated(String language) {
        return BookingSteps.stay(language);
    }

    private long stayAskedFor() {
        var wish = chat.house.asked.getLast();
        return wish.checkIn().datesUntil(wish.checkOut()).count();
    }
}
