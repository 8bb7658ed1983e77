package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.stay;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.booking.BookingOutcome;
import org.junit.jupiter.api.Test;

/** What is forgotten after a long silence, and what is not. */
class SessionTests {

    private final Chat chat = new Chat();

    @Test
    void aStayThatWasBeingPutTogetherIsForgottenTheLanguageIsNot() {
        asksForARoom();
        assertThat(chat.state.name()).isEqualTo("choosing_room");
        chat.rests();
        assertThat(chat.state.name()).isEqualTo("idle");
        assertThat(chat.state.language()).isEqualTo("en");
    }

    @Test
    void aChoiceOfBeforeTheSilenceBooksNothing() {
        quoted();
        String yes = chat.choices().getFirst().id();
        assertThat(yes).startsWith("confirm:yes:");
        chat.rests();
        assertThat(chat.taps(yes)).isNotBlank();
        assertThat(chat.wishes).isEmpty();
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
