package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Choice;
import io.conserje.orchestrator.booking.BookingOutcome;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is offered again after a silence, what is forgotten after a long one, and what is not. */
class SessionTests {

    private final Chat chat = new Chat();

    @Test
    void aStayThatWasBeingPutTogetherIsForgottenAfterADayTheLanguageIsNot() {
        asksForARoom();
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.restsFor(Duration.ofHours(25));
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.state.language()).isEqualTo("en");
        assertThat(chat.says("yes", Said.in("en").meaning("affirm"))).doesNotContain("General Rooms");
    }

    @ParameterizedTest
    @CsvSource({
        "es, ya lo hablamos: la primera, inform, Sigamos donde",
        "en, I'd like to go on, out_of_scope, where we were",
        "pt, 'oi, voltei', greeting, Vamos continuar",
        "fr, bonjour, greeting, Reprenons"
    })
    void afterAPauseAListIsOfferedAgainWithWhatItCostsNow(String language, String text, String intent, String said) {
        chat.says("stay", stay(language).with("adults", 2));
        chat.house.general = new BigDecimal("1100.00");
        chat.rests();
        chat.says(text, Said.in(language).meaning(intent, 0.6));
        assertThat(chat.words().replace('\u202f', ' '))
                .contains(said, "12", "3", "300", "General Rooms", "Delux Rooms");
        assertThat(chat.choices()).extracting(Choice::id).containsExactly("room:1", "room:2");
        assertThat(chat.state.name()).isEqualTo("choosing_room");
    }

    @ParameterizedTest
    @CsvSource({"es, 'sí, reservá'", "en, 'yes, book it'", "pt, 'sim, pode reservar'", "fr, 'oui, réservez'"})
    void aYesToASummaryOfBeforeThePauseIsShownANewOne(String language, String text) {
        quoted();
        String old = BookingSteps.yes(chat);
        chat.rests();
        int asked = chat.house.asked.size();
        chat.says(text, Said.in(language).meaning("make_reservation").meaning("affirm"));
        assertThat(chat.words()).contains("Delux Rooms", "Ana Soto", "4");
        assertThat(chat.house.asked).hasSizeGreaterThan(asked);
        assertThat(chat.wishes).isEmpty();
        assertThat(BookingSteps.yes(chat)).isNotEqualTo(old);
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes).hasSize(1);
    }

    @Test
    void aTapOnASummaryOfBeforeThePauseBooksNothingAndShowsANewOne() {
        quoted();
        String yes = BookingSteps.yes(chat);
        chat.rests();
        assertThat(chat.taps(yes)).contains("no longer the latest", "This is the summary", "Delux Rooms");
        assertThat(chat.wishes).isEmpty();
        assertThat(BookingSteps.yes(chat)).isNotEqualTo(yes);
    }

    @Test
    void aTapOnAListOfBeforeThePauseTakesThatRoomAtItsPriceOfNow() {
        asksForARoom();
        chat.house.deluxe = new BigDecimal("1600.00");
        chat.rests();
        assertThat(chat.taps("room:2")).contains("where we were", "Delux Rooms: USD 4,800.00", "first and last name");
    }

    @Test
    void whatIsTappedToDropItDropsIt() {
        quoted();
        chat.rests();
        assertThat(chat.taps("confirm:no")).contains("not booking anything");
        assertThat(chat.state.name()).isEqualTo("idle");
    }

    @ParameterizedTest
    @CsvSource({"es, no gracias, no hago ninguna", "en, no thanks, not booking anything", "pt, 'não, obrigado', não"})
    void aNoAfterAPauseDropsWhatWasOpen(String language, String text, String said) {
        quoted();
        chat.rests();
        assertThat(chat.says(text, Said.in(language).meaning("deny"))).contains(said);
        assertThat(chat.says("ok", Said.in(language).meaning("affirm", 0.6))).doesNotContain("Delux");
    }

    @Test
    void aNameThatWasAskedForBeforeThePauseIsTaken() {
        asksForARoom();
        chat.taps("room:2");
        chat.rests();
        assertThat(chat.says(
                        "Ana Soto, ana@example.org",
                        Said.in("en")
                                .meaning("inform")
                                .with("person_name", "Ana Soto")
                                .with("email", "ana@example.org")))
                .contains("This is the summary", "Delux Rooms", "Ana Soto");
    }

    @Test
    void aWordThatPutsTheStayRightKeepsTheRest() {
        asksForARoom();
        chat.rests();
        assertThat(chat.says(
                        "one more night",
                        Said.in("en").meaning("modify_reservation").with("nights", 1)))
                .contains("(4 nights), for 2 adults");
    }

    @Test
    void whatWasToldOfAStayIsSaidBeforeTheOpenQuestion() {
        chat.says("stay", stay("en"));
        chat.rests();
        assertThat(chat.says("hi", Said.in("en").meaning("greeting")))
                .contains("a stay from Sat, December 12 to Tue, December 15.", "How many adults");
    }

    @Test
    void daysAndPeopleAreAnotherStay() {
        chat.says("stay", stay("en").with("adults", 2).with("rooms", 2));
        chat.rests();
        assertThat(chat.says(
                        "a room for 3 from 10 to 12 January",
                        Said.in("en")
                                .meaning("make_reservation")
                                .with("check_in", "2027-01-10")
                                .with("check_out", "2027-01-12")
                                .with("guests", 3)))
                .contains("Sun, January 10", "for 3 adults, we have")
                .doesNotContain("where we were", "2 rooms");
    }

    @Test
    void aBookingThatStandsIsNotTheStayThatWasLeftOpen() {
        asksForARoom();
        chat.rests();
        assertThat(chat.says("cancel my booking", Said.in("en").meaning("cancel_reservation")))
                .doesNotContain("not booking anything");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("existing_booking");
    }

    @Test
    void aQuestionOfTheHouseIsAnsweredAndTheStayStillKnown() {
        asksForARoom();
        chat.rests();
        assertThat(chat.says("is there a pool?", Said.in("en").meaning("ask_pool")))
                .contains("no confirmed answer");
        assertThat(chat.says("the first one", Said.in("en").meaning("inform").with("ordinal", 1)))
                .contains("where we were", "General Rooms");
    }

    @Test
    void whatWasWishedForTheStayIsStillPassedOn() {
        asksForARoom();
        chat.says("a cot please", Said.in("en").meaning("special_request"));
        chat.rests();
        chat.says("hi", Said.in("en").meaning("greeting"));
        chat.taps("room:1");
        chat.says(
                "me",
                Said.in("en").meaning("inform").with("person_name", "Ana Soto").with("email", "ana@example.org"));
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getFirst().remark()).contains("a cot please");
    }

    @Test
    void whereNothingIsKnownYetNothingIsOfferedAgain() {
        chat.says("I want a room", Said.in("en").meaning("make_reservation"));
        chat.rests();
        assertThat(chat.says("hello", Said.in("en").meaning("greeting"))).doesNotContain("where we were");
    }

    @Test
    void aBookingThatIsBeingCheckedIsToldHoweverLongItTakes() {
        quoted();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.state.name()).isEqualTo("booking_unknown");
        chat.rests();
        assertThat(chat.state.name()).isEqualTo("booking_unknown");
        assertThat(chat.settles(new BookingOutcome.Confirmed("JZSDYYNDX", null, "token")))
                .contains("JZSDYYNDX");
    }

    @Test
    void whoHasNotSaidAnythingYetHasNothingToForget() {
        chat.rests();
        assertThat(chat.state.name()).isEqualTo("new");
    }

    private void asksForARoom() {
        chat.says("a room for two", stay("en").with("adults", 2));
    }

    private void quoted() {
        asksForARoom();
        chat.taps("room:2");
        chat.says("me", Said.in("en").meaning("inform").with("person_name", "Ana Soto"));
        chat.says("mail", Said.in("en").meaning("inform").with("email", "ana@example.org"));
    }
}
