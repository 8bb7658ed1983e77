package io.conserje.orchestrator.guest;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.guest.Merging.Outcome;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergeIntegrationTests extends TwoConversations {

    @Test
    void everythingOfTheYoungerIsTheOldersAfterwards() {
        belongingsOf(younger);
        assertThat(merge(older, younger)).isEqualTo(Outcome.MERGED);
        for (String table : List.of("inbox", "message", "outbox", "booking", "not_understood", "guest_identifier")) {
            assertThat(owners(table)).as(table).containsExactly(older.toString());
        }
        assertThat(database.value("select merged_into from conversation where id = '" + younger + "'"))
                .isEqualTo(older.toString());
        assertThat(database.value("select deed || subject from audit")).isEqualTo("conversation.merged" + older);
        assertThat(database.value("select count(*) from conversation_lease")).isEqualTo("1");
    }

    @Test
    void theWaitingMessagesAreDueAndTheFenceIsAboveBoth() {
        database.says(younger, "hola");
        sql("update conversation_lease set fence = 7 where conversation_id = '" + younger + "'");
        sql("update conversation_lease set fence = 3 where conversation_id = '" + older + "'");
        merge(older, younger);
        assertThat(database.value("select fence || ' ' || (due_at <= now()) from conversation_lease"))
                .isEqualTo("8 true");
    }

    @Test
    void twoOpenTicketsOfOneKindBecomeOne() {
        tickets.open("default", older, new TicketWish("handover", Priority.NORMAL, "one"));
        tickets.open("default", younger, new TicketWish("handover", Priority.URGENT, "other"));
        tickets.open("default", younger, new TicketWish("undelivered", Priority.LOW, "third"));
        merge(older, younger);
        assertThat(database.value("select priority || times from ticket where kind = 'handover' and state = 'open'"))
                .isEqualTo("urgent2");
        assertThat(owners("ticket")).containsExactly(older.toString());
        assertThat(database.value("select count(*) from ticket where state = 'open'"))
                .isEqualTo("2");
    }

    @Test
    void theDialogueGoesOnWhereTheGuestSpokeLast() {
        state(older, "collecting_stay", "2026-11-20T10:00:00Z");
        state(younger, "confirming", "2026-11-20T11:00:00Z");
        merge(older, younger);
        assertThat(database.value("select state_name from conversation where id = '" + older + "'"))
                .isEqualTo("confirming");
    }

    @Test
    void whatWaitsForTheHotelsSystemGoesBeforeWhatWasSaidLast() {
        state(older, "booking_unknown", "2026-11-20T10:00:00Z");
        state(younger, "collecting_stay", "2026-11-20T11:00:00Z");
        booking(older, "unknown");
        merge(older, younger);
        assertThat(database.value("select state_name from conversation where id = '" + older + "'"))
                .isEqualTo("booking_unknown");
    }

    @Test
    void staffWhoHaveOneOfThemHaveTheOneTheyBecome() {
        sql("update conversation set mode = 'staff', staff_until = '2026-11-21T00:00:00Z' where id = '" + younger
                + "'");
        merge(older, younger);
        assertThat(database.value(
                        "select mode || (staff_until is not null) from conversation where id = '" + older + "'"))
                .isEqualTo("stafftrue");
    }

    @Test
    void mergingAgainChangesNothing() {
        merge(older, younger);
        guests.wishes().wish(younger, older);
        assertThat(merge(older, younger)).isEqualTo(Outcome.ONE_ALREADY);
        assertThat(guests.wishes().waiting()).isZero();
    }

    private void state(ConversationId conversation, String name, String lastMessageAt) {
        sql("update conversation set state_name = '" + name + "', last_message_at = '" + lastMessageAt
                + "' where id = '" + conversation + "'");
    }
}
