package io.conserje.orchestrator.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose text asks for the prices of two stays, or of two lengths of one, hears both and says then which it is to be. */
class ComparedStaysTests {

    private final Chat chat = new Chat();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | how much from 8 to 11 January? and from 15 to 19? | 8 | 11 January | 15 | 19",
                "es | ¿cuánto sale del 8 al 11 de enero o del 15 al 19, cuál es más barato? | 8 | 11 de enero | 15 | 19",
                "pt | quanto fica de 8 a 11 de janeiro? e de 15 a 19? | 8 | 11 de janeiro | 15 | 19",
                "fr | combien du 8 au 11 janvier, et du 15 au 19 ? | 8 | 11 janvier | 15 | 19"
            })
    void bothAreToldInThatTurnAndThenOneIsTaken(
            String language, String text, String from, String to, String next, String end) {
        chat.says("people", Said.in(language).meaning("make_reservation").with("adults", 2));
        chat.says(text, twice(language, text, from, to, next, end));
        assertThat(chat.words()).contains("8", "15", "Delux Rooms");
        assertThat(asked()).containsExactly("2027-01-08 2027-01-11", "2027-01-15 2027-01-19");
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-01-08:2027-01-11", "stay:2027-01-15:2027-01-19");
        chat.says("1", Said.in(language).meaning("affirm").with("ordinal", 1));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.says("no", Said.in(language).meaning("deny"));
        assertThat(asked()).hasSize(2);
        assertThat(chat.words()).doesNotContain("15");
    }

    @Test
    void oneThatIsFullIsSaidToBeFull() {
        chat.house.fullNights.add(LocalDate.of(2027, 1, 16));
        chat.says("people", Said.in("en").meaning("make_reservation").with("adults", 2));
        String text = "how much from 8 to 11 January? and from 15 to 19?";
        assertThat(chat.says(text, twice("en", text, "8", "11 January", "15", "19")))
                .contains("we have")
                .contains("January 15", "no room left");
    }

    @Test
    void whereTheSystemDoesNotAnswerOneComesAfterTheOther() {
        chat.house.down = true;
        chat.says("people", Said.in("en").meaning("make_reservation").with("adults", 2));
        String text = "how much from 8 to 11 January? and from 15 to 19?";
        assertThat(chat.says(text, twice("en", text, "8", "11 January", "15", "19")))
                .contains("one stay at a time")
                .doesNotContain("USD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | how much for 2 and for 3 nights? | 2 | 3 nights",
                "es | ¿cuánto por 2 y por 3 noches? | 2 | 3 noches",
                "pt | quanto fica por 2 e por 3 noites? | 2 | 3 noites",
                "fr | combien pour 2 et pour 3 nuits ? | 2 | 3 nuits"
            })
    void twoLengthsOfAStayAreToldToo(String language, String text, String people, String nights) {
        chat.says(
                "stay",
                Said.in(language)
                        .meaning("make_reservation")
                        .with("check_in", "2027-01-08")
                        .with("adults", 1));
        chat.says(
                text,
                Said.in(language)
                        .meaning("ask_price")
                        .of(text)
                        .at("guests", people, 2)
                        .at("nights", nights, 3));
        assertThat(asked()).containsExactly("2027-01-08 2027-01-10", "2027-01-08 2027-01-11");
        assertThat(chat.house.asked.getFirst().rooms().getFirst().adults()).isEqualTo(1);
        chat.says("3", Said.in(language).meaning("inform").with("nights", 3));
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        assertThat(chat.house.asked.getLast().checkOut()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    void lengthsOfWhichNoArrivalIsKnownAreAskedAbout() {
        String text = "how much for 2 nights and for 3 nights?";
        chat.says(
                text,
                Said.in("en")
                        .meaning("ask_price")
                        .of(text)
                        .at("nights", "2 nights", 2)
                        .at("nights", "3 nights", 3));
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("count:nights:2", "count:nights:3");
        chat.says("x", Said.in("en").meaning("inform"));
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("nights", "check_in");
    }

    @Test
    void aNoToBothIsAskedOnceMoreWhichAndThenWhatIsToBeAnother() {
        chat.says("people", Said.in("pt").meaning("make_reservation").with("adults", 2));
        String text = "quanto fica de 8 a 11 de janeiro? e de 15 a 19?";
        chat.says(text, twice("pt", text, "8", "11 de janeiro", "15", "19"));
        List<Choice> either = chat.choices();
        chat.says("não quero as duas, só queria comparar", Said.in("pt").meaning("deny"));
        assertThat(chat.choices()).isEqualTo(either);
        assertThat(chat.says("não, já falei", Said.in("pt").meaning("deny"))).contains("O que mudamos");
    }

    @Test
    void staysOfDifferentPeopleAreBookedAfterEachOther() {
        String text = "how much is a room for two from 8 to 10 January and one for my parents from 9 to 12?";
        chat.says(
                text,
                Said.in("en")
                        .meaning("ask_price")
                        .of(text)
                        .at("guests", "two", 2)
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 January", "2027-01-10")
                        .at("adults", "my parents", 1)
                        .at("check_in", "9", "2027-01-09")
                        .at("check_out", "12", "2027-01-12"));
        assertThat(chat.words()).contains("one stay at a time");
    }

    private List<String> asked() {
        return chat.house.asked.stream()
                .map(wish -> wish.checkIn() + " " + wish.checkOut())
                .distinct()
                .toList();
    }

    private static Said twice(String language, String text, String from, String to, String next, String end) {
        return Said.in(language)
                .meaning("ask_price")
                .of(text)
                .at("check_in", from, "2027-01-08")
                .at("check_out", to, "2027-01-11")
                .at("check_in", next, "2027-01-15")
                .at("check_out", end, "2027-01-19");
    }
}
