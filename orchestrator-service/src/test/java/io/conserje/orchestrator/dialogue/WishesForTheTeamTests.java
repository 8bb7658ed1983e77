package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static io.conserje.orchestrator.dialogue.BookingSteps.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.turn.Decision;
import org.junit.jupiter.api.Test;

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

    private static Said wish() {
        return Said.in("es").meaning("special_request");
    }
}
