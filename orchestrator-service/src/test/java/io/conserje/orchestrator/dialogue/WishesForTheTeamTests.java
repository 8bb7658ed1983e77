package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said in the middle of a booking and is no part of it goes to the team. */
class WishesForTheTeamTests {

    private static final String COT = "¿podrían poner una cuna?";

    private final Chat chat = new Chat();

    @Test
    void aWishWhileABookingIsBeingCheckedIsForTheTeam() {
        quoted(chat);
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.says(COT, wish())).contains("Tomé nota", "Sigo verificando");
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @Test
    void aWishForABookingThatStandsGoesToAPerson() {
        chosen(chat);
        chat.says(COT, wish().with("booking_reference", "JZSDYYNDX"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
    }

    @Test
    void whoWantsNoMoreMessagesIsAskedNothing() {
        chosen(chat);
        chat.says("no me escriban más", Said.in("es").meaning("unsubscribe"));
        assertThat(chat.last.handover()).isEqualTo(Decision.Handover.TO_STAFF);
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
    }

    @ParameterizedTest
    @CsvSource({
        "es, las dos camas separadas por favor",
        "en, 'two adults, and I want two separate beds'",
        "pt, tem que ter duas camas",
        "fr, deux lits séparés s'il vous plaît"
    })
    void bedsAreForTheTeamToo(String language, String text) {
        chosen(chat);
        assertThat(chat.says(text, beds(language)).strip()).isNotEmpty();
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
        chat.says(
                "who",
                Said.in(language)
                        .meaning("inform")
                        .with("person_name", "Ana Pérez")
                        .with("email", "ana@example.org"));
        assertThat(chat.words()).contains("Delux Rooms");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getFirst().remark()).contains(text);
    }

    @Test
    void bedsThatAreAskedAboutAreNoWish() {
        chosen(chat);
        chat.says("do they have two beds?", beds("en"));
        assertThat(chat.last.tickets()).isEmpty();
    }

    @Test
    void bedsAreForTheTeamFromTheFirstWordOn() {
        chat.says(
                "una habitación con dos camas",
                BookingSteps.stay().with("adults", 2).with("room_type", "twin"));
        assertThat(chat.last.tickets()).extracting("kind").containsExactly("request");
        assertThat(chat.words()).contains("General", "Delux");
    }

    private static Said beds(String language) {
        return Said.in(language).meaning("inform").with("room_type", "twin");
    }

    private static Said wish() {
        return Said.in("es").meaning("special_request");
    }
}
