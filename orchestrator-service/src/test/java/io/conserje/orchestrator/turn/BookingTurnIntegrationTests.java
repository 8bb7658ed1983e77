package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.booking.SettlementFixture;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a process leaves behind when it dies at each step of a booking, and how the next one goes on. */
class BookingTurnIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final ScriptedReservations reservations = new ScriptedReservations();
    private final ConversationId guest = database.conversation();
    private final TestEngine engine = engine();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theIntentionIsCommittedBeforeTheHotelHearsOfIt() {
        reservations.onCall(
                () -> assertThat(database.value("select state from booking")).isEqualTo("pending"));
        database.says(guest, "book");
        engine.turns();
        assertThat(replies()).containsExactly("confirmed REF0");
        assertThat(database.value("select state || reference from booking")).isEqualTo("confirmedREF0");
    }

    @Test
    void aProcessThatDiedAfterTheIntentionIsFollowedByOneThatBooksOnce() {
        dieAt(() -> reservations.deaf(true));
        reservations.deaf(false);
        database.timePasses();
        database.says(guest, "hello?");
        engine().turns();
        engine().turns();
        assertThat(reservations.standing()).isEqualTo(1);
        assertThat(replies()).containsExactly("confirmed REF0", "echo: hello?");
    }

    @Test
    void aProcessThatDiedAfterTheCallIsFollowedByOneThatLearnsTheSameAnswer() {
        dieAt(() -> {});
        database.timePasses();
        engine().turns();
        assertThat(reservations.calls()).isEqualTo(2);
        assertThat(reservations.standing()).isEqualTo(1);
        assertThat(replies()).containsExactly("confirmed REF0");
        assertThat(database.value("select string_agg(state, '') from inbox")).isEqualTo("done");
    }

    @Test
    void twoWishesForOneDraftBookOnce() {
        database.says(guest, "book");
        engine.turns();
        database.jdbc().sql("update outbox set state = 'accepted'").update();
        database.says(guest, "book");
        engine.turns();
        assertThat(reservations.calls()).isEqualTo(1);
        assertThat(replies()).containsExactly("confirmed REF0", "confirmed REF0");
    }

    @Test
    void anUnknownBookingIsSettledLaterAndTheGuestIsTold() {
        reservations.loseAnswers(true);
        database.says(guest, "book");
        engine.turns();
        assertThat(replies()).containsExactly("being checked");
        var settlement = SettlementFixture.of(database, reservations);
        database.timePasses();
        settlement.pass();
        assertThat(database.value("select state from booking")).isEqualTo("unknown");
        reservations.loseAnswers(false);
        database.timePasses();
        settlement.pass();
        settlement.pass();
        engine.turns();
        assertThat(replies()).containsExactly("being checked", "echo: settled Confirmed");
        assertThat(reservations.calls()).isEqualTo(1);
        assertThat(database.value("select state from booking")).isEqualTo("confirmed");
    }

    @Test
    void aBookingOfWhichNobodyHeardIsBookedLate() {
        reservations.deaf(true);
        database.says(guest, "book");
        engine.turns();
        reservations.deaf(false);
        database.timePasses();
        SettlementFixture.of(database, reservations).pass();
        assertThat(reservations.standing()).isEqualTo(1);
        engine.turns();
        assertThat(replies()).containsExactly("being checked", "echo: settled Confirmed");
    }

    @Test
    void aQuestionForWhichThereIsNoPlaceDoesNotHoldUpTheOthers() {
        reservations.loseAnswers(true);
        database.says(guest, "book");
        database.says(database.conversation(), "book");
        engine.turns();
        reservations.loseAnswers(false);
        reservations.crowded(1);
        database.timePasses();
        SettlementFixture.of(database, reservations).pass();
        assertThat(database.value("select string_agg(state, ' ' order by state) from booking"))
                .isEqualTo("confirmed unknown");
    }

    @Test
    void aBookingOfWhichNobodyHeardForTooLongIsRefused() {
        reservations.deaf(true);
        database.says(guest, "book");
        engine.turns();
        reservations.deaf(false);
        database.timePasses();
        database.jdbc()
                .sql("update booking set created_at = now() - interval '16 minutes'")
                .update();
        SettlementFixture.of(database, reservations).pass();
        assertThat(reservations.standing()).isZero();
        assertThat(database.value("select state from booking")).isEqualTo("refused");
    }

    @Test
    void aSettlementWhileStaffTalkIsATicketAndNotAnAnswer() {
        reservations.loseAnswers(true);
        database.says(guest, "book");
        engine.turns();
        database.jdbc()
                .sql("update conversation set mode = 'staff', staff_until = '2026-11-21T00:00:00Z'")
                .update();
        reservations.loseAnswers(false);
        database.timePasses();
        SettlementFixture.of(database, reservations).pass();
        engine.turns();
        assertThat(replies()).containsExactly("being checked");
        assertThat(database.value("select kind from ticket")).isEqualTo("booking_settled");
    }

    @Test
    void aBookingWhoseWordsFailAgainAndAgainIsSettledAllTheSame() {
        dialogue.afterBooking(outcome -> {
            throw new IllegalStateException("no words");
        });
        database.says(guest, "book");
        for (int i = 0; i <= FailedTurns.LADDER.steps().size(); i++) {
            engine.turns();
            database.timePasses();
        }
        assertThat(replies()).containsExactly("We are sorry");
        assertThat(reservations.standing()).isEqualTo(1);
        dialogue.decides(ScriptedDialogue::repeat);
        SettlementFixture.of(database, reservations).pass();
        engine.turns();
        assertThat(replies()).containsExactly("We are sorry", "echo: settled Confirmed");
    }

    /** The process reaches the hotel (as far as the preparation lets it) and is gone before it can commit. */
    private void dieAt(Runnable preparation) {
        preparation.run();
        dialogue.afterBooking(outcome -> {
            throw new ProcessDied();
        });
        database.says(guest, "book");
        assertThatThrownBy(engine::turns).isInstanceOf(ProcessDied.class);
        dialogue.afterBooking(outcome -> ScriptedDialogue.say(
                outcome instanceof BookingOutcome.Confirmed confirmed ? "confirmed " + confirmed.reference() : "?"));
    }

    private TestEngine engine() {
        return new TestEngine(database, dialogue, reservations, InstantSource.fixed(TestEngine.NOW));
    }

    private List<String> replies() {
        return database.jdbc()
                .sql("select reply ->> 'text' as text from outbox order by seq")
                .query((row, number) -> row.getString("text"))
                .list();
    }

    /** Nothing catches it, as nothing catches a kill. */
    private static final class ProcessDied extends Error {
        private static final long serialVersionUID = 1L;
    }
}
