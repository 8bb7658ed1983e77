package io.conserje.orchestrator.dialogue;

import static io.conserje.orchestrator.dialogue.BookingSteps.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Addition;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.conversation.GuestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskPhoneTests {

    private final Chat chat = new Chat();

    @BeforeEach
    void aGuestWithoutANumber() {
        chat.guest = GuestProfile.of("Ana", null, "UY.1", null);
        chat.outcome = new BookingOutcome.Confirmed("REF", null, "conserje/token");
    }

    @Test
    void theNumberIsAskedForWithAContactRequestBeforeTheSummary() {
        untilEverythingElseIsKnown();
        assertThat(chat.last.replies())
                .singleElement()
                .satisfies(reply -> assertThat(reply.addition()).isEqualTo(new Addition.AskContact()));
        assertThat(chat.words()).contains("teléfono");
        assertThat(chat.state.name()).isEqualTo("collecting_guest");
    }

    @Test
    void theSharedNumberIsThatOfTheBooking() {
        untilEverythingElseIsKnown();
        assertThat(chat.shares("+598 99 123-456", true)).contains("ana@example.org");
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().guest().phone()).isEqualTo("+59899123456");
    }

    @Test
    void aNumberThatIsWrittenServesToo() {
        untilEverythingElseIsKnown();
        chat.says("099", Said.in("es").meaning("inform").with("phone", "+59899777888"));
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().guest().phone()).isEqualTo("+59899777888");
        assertThat(chat.nlp.asked.getLast().expecting()).containsExactly("phone");
    }

    @Test
    void aGuestWhoDeclinesBooksWithoutANumberAndIsNotAskedAgain() {
        untilEverythingElseIsKnown();
        assertThat(chat.says("no", Said.in("es").meaning("deny"))).contains("ana@example.org");
        assertThat(chat.last.replies()).extracting(Reply::addition).containsOnlyNulls();
        chat.tapsFirst("confirm:yes:");
        assertThat(chat.wishes.getLast().guest().phone()).isNull();
    }

    @Test
    void whoShowsANumberIsNotAsked() {
        chat.guest = GuestProfile.of("Ana", "59899123456", "UY.1", null);
        untilEverythingElseIsKnown();
        assertThat(chat.state.name()).isEqualTo("confirming");
    }

    @Test
    void somebodyElsesDetailsAreNotTheGuestsNumber() {
        assertThat(chat.shares("+598 99 000 000", false)).contains("no lo puedo leer");
        assertThat(chat.state.json()).doesNotContain("59899000000");
    }

    private void untilEverythingElseIsKnown() {
        chosen(chat);
        chat.says("me", Said.in("es").meaning("inform").with("person_name", "Ana Pérez"));
        chat.says("mail", Said.in("es").meaning("inform").with("email", "ana@example.org"));
    }
}
