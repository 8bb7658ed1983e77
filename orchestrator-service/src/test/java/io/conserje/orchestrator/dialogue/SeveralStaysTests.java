package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.pmsadapter.contract.RoomParty;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two stays with days of their own in one message: none is lost, and none is booked for the people of the other. */
class SeveralStaysTests {

    private final Chat chat = new Chat();

    @Test
    void theFirstIsTakenAndTheOtherIsSaidToComeAfterwards() {
        assertThat(chat.says(TwoStays.PARENTS, TwoStays.parents()))
                .contains("8 de enero", "10 de enero", "9 de enero", "12 de enero")
                .contains("Cuando esté resuelta");
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-08 2027-01-10");
        assertThat(chat.house.asked.getFirst().rooms()).containsExactly(new RoomParty(2, 0, List.of()));
    }

    @Test
    void theOtherIsTakenUpOnceTheFirstIsBookedForThePeopleOfItsOwn() {
        chat.outcome = new BookingOutcome.Confirmed("ABC", usd("3120"), "t");
        chat.says(TwoStays.PARENTS, TwoStays.parents());
        chat.taps("room:2");
        chat.says(
                "who",
                Said.in("es").meaning("inform").with("person_name", "Ana Pérez").with("email", "ana@example.org"));
        String booked = chat.tapsFirst("confirm:yes:");
        assertThat(booked).contains("ABC").contains("la otra estadía", "9 de enero", "12 de enero");
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-09 2027-01-12");
        chat.taps("room:1");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(2);
        assertThat(chat.wishes.getLast().checkIn()).isEqualTo("2027-01-09");
        assertThat(chat.words()).doesNotContain("la otra estadía");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theOtherIsTakenUpOnceTheFirstIsDropped(boolean tapped) {
        chat.says(TwoStays.PARENTS, TwoStays.parents());
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
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-09 2027-01-12");
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
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-08 2027-01-10");
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
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-20 2027-01-22");
    }

    @Test
    void whatIsSaidTwiceIsKeptOnce() {
        chat.says(TwoStays.PARENTS, TwoStays.parents());
        chat.says(TwoStays.PARENTS);
        chat.taps("confirm:no");
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-09 2027-01-12");
        chat.taps("confirm:no");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @Test
    void theOtherIsKnownBehindAPauseToo() {
        chat.says(TwoStays.PARENTS, TwoStays.parents());
        chat.rests();
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("la otra estadía", "9 de enero");
        assertThat(TwoStays.asked(chat)).endsWith("2027-01-09 2027-01-12");
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
        assertThat(TwoStays.asked(chat)).containsExactly("2027-01-08 2027-01-10");
        assertThat(chat.words()).doesNotContain("January 9");
    }
}
