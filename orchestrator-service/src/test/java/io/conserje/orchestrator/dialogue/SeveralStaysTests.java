package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two stays with days of their own in one message: none is lost, and none is booked for the people of the other. */
class SeveralStaysTests {

    private static final String PARENTS =
            "para dos, del 8 al 10 de enero y también otra habitación para mis padres del 9 al 12";

    private final Chat chat = new Chat();

    @Test
    void theFirstIsTakenAndTheOtherIsSaidToComeAfterwards() {
        assertThat(chat.says(PARENTS, parents()))
                .contains("8 de enero", "10 de enero", "9 de enero", "12 de enero")
                .contains("Cuando esté resuelta");
        assertThat(asked()).containsExactly("2027-01-08 2027-01-10");
        assertThat(chat.house.asked.getFirst().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @Test
    void theOtherIsTakenUpOnceTheFirstIsBookedForThePeopleOfItsOwn() {
        chat.outcome = new BookingOutcome.Confirmed("ABC", usd("3120"), "t");
        chat.says(PARENTS, parents());
        chat.taps("room:2");
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        String booked = chat.tapsFirst("confirm:yes:");
        assertThat(booked).contains("ABC").contains("la otra estadía", "9 de enero", "12 de enero");
        assertThat(asked()).endsWith("2027-01-09 2027-01-12");
        chat.taps("room:1");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(2);
        assertThat(chat.wishes.getLast().checkIn()).isEqualTo("2027-01-09");
        assertThat(chat.words()).doesNotContain("la otra estadía");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theOtherIsTakenUpOnceTheFirstIsDropped(boolean tapped) {
        chat.says(PARENTS, parents());
        if (tapped) {
            chat.taps("room:2");
            chat.says(
                    "who",
                    Said.in("es")
                            .meaning("inform")
                            .with("person_name", "Ana Pérez")
                            .with("email", "ana@example.org"));
            chat.tapsFirst("confirm:no");
        } else {
            chat.says("no", Said.in("es").meaning("deny"));
        }
        assertThat(chat.words()).contains("la otra estadía", "9 de enero").doesNotContain("ninguna");
        assertThat(asked()).endsWith("2027-01-09 2027-01-12");
    }

    @Test
    void whatNeitherTellsIsAskedOfEach() {
        String text = "a double from 8 to 10 January and another one from 9 to 12 January";
        String words = chat.says(
                text,
                Said.in("en")
                        .meaning("make_reservation")
                        .of(text)
                        .at("room_type", "double", "double")
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 January", "2027-01-10")
                        .at("check_in", "9", "2027-01-09")
                        .at("check_out", "12 January", "2027-01-12"));
        assertThat(words).contains("January 8", "January 12", "How many adults");
        chat.says("two", Said.in("en").meaning("inform").with("adults", 2));
        assertThat(asked()).containsExactly("2027-01-08 2027-01-10");
        assertThat(chat.says("no", Said.in("en").meaning("deny"))).contains("January 9", "How many adults");
    }

    @Test
    void roomsThatAreOneForEachStayAreNotAllOfTheFirst() {
        String text = "two rooms: one from 8 to 10 January and one 2 nights from 20 January, 2 people";
        chat.says(
                text,
                Said.in("en")
                        .meaning("make_reservation")
                        .of(text)
                        .at("rooms", "two rooms", 2)
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 January", "2027-01-10")
                        .at("nights", "2 nights", 2)
                        .at("check_in", "20 January", "2027-01-20")
                        .at("guests", "2 people", 2));
        chat.says("two", Said.in("en").meaning("inform").with("adults", 2));
        assertThat(chat.house.asked.getFirst().rooms()).hasSize(1);
        chat.says("no", Said.in("en").meaning("deny"));
        assertThat(asked()).endsWith("2027-01-20 2027-01-22");
    }

    @ParameterizedTest
    @CsvSource({
        "es,del 8 al 10 de enero o del 9 al 12 de enero",
        "en,from 8 to 10 de enero or from 9 to 12 de enero",
        "pt,de 8 a 10 de enero ou de 9 a 12 de enero",
        "fr,du 8 au 10 de enero ou bien du 9 au 12 de enero",
        "es,'del 8 al 10 de enero, si no del 9 al 12 de enero'",
        "es,'del 8 al 10 de enero, sino hay lugar del 9 al 12 de enero'",
        "en,'from 8 to 10 de enero, if not 9 to 12 de enero'",
        "en,'from 8 to 10 de enero, failing that 9 to 12 de enero'",
        "pt,'de 8 a 10 de enero, senão de 9 a 12 de enero'",
        "pt,'de 8 a 10 de enero, se não der de 9 a 12 de enero'",
        "fr,'du 8 au 10 de enero, sinon du 9 au 12 de enero'",
    })
    void betweenTwoStretchesTheGuestIsAskedWhich(String language, String text) {
        chat.says(text, twice(language, text).with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-01-08:2027-01-10", "stay:2027-01-09:2027-01-12");
        chat.taps("stay:2027-01-09:2027-01-12");
        assertThat(asked()).containsExactly("2027-01-09 2027-01-12");
        assertThat(chat.says("no", Said.in(language).meaning("deny"))).doesNotContain("8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | del 8 al 10 de enero, si no el siguiente",
                "en | 8 to 10 de enero, or else the next one",
                "pt | 8 a 10 de enero, senão no próximo",
                "fr | du 8 au 10 de enero, sinon le suivant",
                "es | del 8 al 10 de enero, si no la semana siguiente",
                "es | del 8 al 10 de enero o el finde siguiente, somos dos",
                "en | 8 to 10 de enero, or else the week after",
                "pt | de 8 a 10 de enero, senão no outro fim de semana",
                "pt | de 8 a 10 de enero ou na semana seguinte",
                "fr | du 8 au 10 de enero, sinon la semaine suivante",
                "fr | du 8 au 10 de enero ou le week-end d'après, à deux"
            })
    void soItIsWhereOnlyHowFarTheOtherLiesIsTold(String language, String text) {
        chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 de enero", "2027-01-10")
                        .with("adults", 2));
        assertThat(chat.choices())
                .extracting(Choice::id)
                .containsExactly("stay:2027-01-08:2027-01-10", "stay:2027-01-15:2027-01-17");
    }

    @Test
    void whereNothingTellsWhichTheGuestIsAskedAndTheOtherIsKept() {
        String text = "habitación del 8 al 10 de enero; mis padres llegan el 9 y se van el 12 de enero";
        chat.says(text, twice("es", text).with("adults", 2));
        assertThat(chat.house.asked).isEmpty();
        chat.taps("stay:2027-01-09:2027-01-12");
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("8 de enero");
    }

    @ParameterizedTest
    @CsvSource({
        "es,del 8 al 10 de enero. Mejor del 9 al 12 de enero",
        "en,from 8 to 10 de enero. Actually make it 9 to 12 de enero",
        "pt,de 8 a 10 de enero. Desculpa de 9 a 12 de enero",
        "fr,du 8 au 10 de enero. Plutôt du 9 au 12 de enero",
    })
    void aSecondStretchThatPutsTheFirstRightIsTheOnlyOne(String language, String text) {
        assertThat(chat.says(text, twice(language, text).with("adults", 2))).doesNotContain("8 ", "8,");
        assertThat(asked()).containsExactly("2027-01-09 2027-01-12");
    }

    @ParameterizedTest
    @CsvSource({
        "es,'y otra habitación del 11 al 13 para mi hermano'",
        "es,'también necesito otra del 11 al 13'",
        "en,'I also need a room from 11 to 13 January for my brother'",
        "en,'and another one from 11 to 13 please'",
        "pt,'e mais um quarto de 11 a 13 para meu irmão'",
        "fr,'et une autre chambre du 11 au 13 pour mon frère'",
    })
    void oneMoreBesideTheOneThatIsTalkedAboutWaitsForIt(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        String words = chat.says(
                text,
                Said.in(language)
                        .meaning("make_reservation")
                        .of(text)
                        .at("check_in", "11", "2027-01-11")
                        .at("check_out", "13", "2027-01-13"));
        assertThat(words).contains("11", "13", "12", "15");
        assertThat(asked()).containsOnly("2026-12-12 2026-12-15");
        chat.taps("confirm:no");
        chat.says("one", Said.in(language).meaning("inform").with("adults", 1));
        assertThat(asked()).endsWith("2027-01-11 2027-01-13");
    }

    @ParameterizedTest
    @CsvSource({"es,otras fechas: del 11 al 13", "es,mejor otra habitación del 11 al 13", "en,other dates: 11 to 13"})
    void otherDatesAreOfTheSameStay(String language, String text) {
        chat.says("stay", BookingSteps.stay(language).with("adults", 2));
        chat.says(
                text,
                Said.in(language)
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", "11", "2027-01-11")
                        .at("check_out", "13", "2027-01-13"));
        assertThat(asked()).endsWith("2027-01-11 2027-01-13");
    }

    @Test
    void daysThatAreKnownAreTheOnesThatAreChanged() {
        chat.says("stay", BookingSteps.stay("en").with("adults", 2));
        String text = "can you change it from 12 to 15 December to 14 to 17 December?";
        chat.says(
                text,
                Said.in("en")
                        .meaning("modify_reservation")
                        .of(text)
                        .at("check_in", "12", "2026-12-12")
                        .at("check_out", "15 December", "2026-12-15")
                        .at("check_in", "14", "2026-12-14")
                        .at("check_out", "17 December", "2026-12-17"));
        assertThat(asked()).endsWith("2026-12-14 2026-12-17");
        assertThat(chat.says("no", Said.in("en").meaning("deny"))).doesNotContain("15");
    }

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        chat.says(PARENTS, parents());
        chat.says(PARENTS);
        chat.taps("confirm:no");
        assertThat(asked()).endsWith("2027-01-09 2027-01-12");
        chat.taps("confirm:no");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void theOtherIsKnownBehindAPauseToo() {
        chat.says(PARENTS, parents());
        chat.rests();
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("la otra estadía", "9 de enero");
        assertThat(asked()).endsWith("2027-01-09 2027-01-12");
    }

    @Test
    void daysOfBreakfastAreNoStay() {
        String text = "a room for two from 8 to 10 January and breakfast from 9 to 10";
        chat.says(
                text,
                Said.in("en")
                        .meaning("make_reservation")
                        .of(text)
                        .at("guests", "two", 2)
                        .at("check_in", "8", "2027-01-08")
                        .at("check_out", "10 January", "2027-01-10")
                        .at("meal", "breakfast", "breakfast")
                        .at("check_in", "9", "2027-01-09")
                        .at("check_out", "10", "2027-01-10"));
        assertThat(asked()).containsExactly("2027-01-08 2027-01-10");
        assertThat(chat.words()).doesNotContain("January 9");
    }

    @Test
    void aPlaceAnswersWithWhichToBegin() {
        String text = "del 8 al 10 de enero o del 9 al 12 de enero";
        chat.says(text, twice("es", text).with("adults", 2));
        chat.says("la segunda", Said.in("es").meaning("inform").with("ordinal", 2));
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("ordinal");
        assertThat(asked()).containsExactly("2027-01-09 2027-01-12");
    }

    private List<String> asked() {
        return chat.house.asked.stream()
                .map(wish -> wish.checkIn() + " " + wish.checkOut())
                .distinct()
                .toList();
    }

    private static Said parents() {
        return twice("es", PARENTS, "guests", "dos", 2);
    }

    private static Said twice(String language, String text, Object... before) {
        Said said = Said.in(language).meaning("make_reservation").of(text);
        if (before.length > 0) {
            said.at(String.valueOf(before[0]), String.valueOf(before[1]), before[2]);
        }
        said.at("check_in", "8", "2027-01-08")
                .at("check_out", "10 de enero", LocalDate.of(2027, 1, 10).toString());
        if (text.contains("mis padres del")) {
            said.at("adults", "mis padres", 2);
        }
        return said.at("check_in", "9", "2027-01-09").at("check_out", "12", "2027-01-12");
    }
}
