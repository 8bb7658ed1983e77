package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.booking.ScriptedReservations;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.ticket.TicketWish;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TurnWorkerIntegrationTests {

    private final TestDatabase database = TestDatabase.fresh();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final ScriptedReservations reservations = new ScriptedReservations();
    private final AtomicReference<Instant> now = new AtomicReference<>(TestEngine.NOW);
    private final InstantSource clock = now::get;
    private final TestEngine engine = engine();
    private final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBurstIsAnsweredWithOneTurnInTheOrderInWhichItWasSaid() {
        database.says(guest, "one");
        database.says(guest, "two");
        database.says(guest, "three");
        assertThat(engine.turns()).isEqualTo(1);
        assertThat(replies()).containsExactly("echo: one two three");
        assertThat(engine.turns()).isZero();
        assertThat(database.value("select state_name || language from conversation"))
                .isEqualTo("talkinges");
    }

    @Test
    void aMessageThatArrivesDuringATurnIsTakenByTheNextOne() {
        database.says(guest, "first");
        dialogue.decides(turn -> {
            if (dialogue.turns().size() == 1) {
                database.says(guest, "second");
            }
            return ScriptedDialogue.repeat(turn);
        });
        engine.turns();
        engine.turns();
        assertThat(replies()).containsExactly("echo: first", "echo: second");
    }

    @Test
    void aConversationIsNeverTakenTwiceAtOnce() {
        database.says(guest, "hola");
        assertThat(engine.leases.take(10, 10)).hasSize(1);
        assertThat(engine().leases.take(10, 10)).isEmpty();
    }

    @Test
    void aStalledWorkerCannotCommitAfterAnotherTookOver() {
        database.says(guest, "hola");
        TurnAttempt stalled =
                engine.preparation.prepare(engine.leases.take(1, 1).getFirst()).orElseThrow();
        database.timePasses();
        assertThat(engine().turns()).isEqualTo(1);
        var late = new TurnEnd(
                stalled.lease(),
                stalled.rowIds(),
                "done",
                ScriptedDialogue.say("late"),
                null,
                List.of(),
                stalled.context());
        assertThatThrownBy(() -> engine.commit.commit(late)).isInstanceOf(LeaseLost.class);
        assertThat(replies()).containsExactly("echo: hola");
    }

    @Test
    void aHeartbeatKeepsALeaseAndTellsOfALostOne() {
        database.says(guest, "hola");
        engine.leases.take(1, 1);
        assertThat(engine.leases.extend(List.of(guest))).containsExactly(guest);
        database.timePasses();
        engine().leases.take(1, 1);
        assertThat(engine.leases.extend(List.of(guest))).isEmpty();
    }

    @Test
    void aTurnThatFailsIsRepeatedOnTheLadderAndThenParked() {
        database.says(guest, "hola");
        dialogue.decides(turn -> {
            throw new IllegalStateException("no words");
        });
        for (int i = 0; i < FailedTurns.LADDER.steps().size(); i++) {
            assertThat(engine.turns()).isEqualTo(1);
            assertThat(engine.turns()).as("waits").isZero();
            assertThat(replies()).isEmpty();
            database.timePasses();
        }
        engine.turns();
        assertThat(replies()).containsExactly("We are sorry");
        assertThat(database.value("select state from inbox")).isEqualTo("parked");
        assertThat(database.value("select kind || priority from ticket")).isEqualTo("unansweredurgent");
        dialogue.decides(ScriptedDialogue::repeat);
        database.says(guest, "again");
        engine.turns();
        assertThat(replies()).containsExactly("We are sorry", "echo: again");
    }

    @Test
    void aMessageOlderThanTheLastAnswerIsAnsweredAllTheSame() {
        database.says(guest, "second", TestEngine.NOW);
        engine.turns();
        database.says(guest, "first, but late", TestEngine.NOW.minus(Duration.ofMinutes(4)));
        engine.turns();
        assertThat(replies()).containsExactly("echo: second", "echo: first, but late");
    }

    @Test
    void whatCameOutOfOrderIsReadInTheOrderInWhichItWasSaid() {
        database.says(guest, "three", TestEngine.NOW.plusSeconds(2));
        database.says(guest, "one", TestEngine.NOW);
        database.says(guest, "two, arrived first", TestEngine.NOW.plusSeconds(1));
        database.says(guest, "two, arrived then", TestEngine.NOW.plusSeconds(1));
        engine.turns();
        assertThat(replies()).containsExactly("echo: one two, arrived first two, arrived then three");
    }

    @Test
    void aPoisonousMessageIsParkedAloneAndTheOthersAreAnswered() {
        database.says(guest, "one");
        database.says(guest, "poison");
        database.says(guest, "three");
        dialogue.decides(turn -> {
            Decision decision = ScriptedDialogue.repeat(turn);
            if (decision.replies().getFirst().text().contains("poison")) {
                throw new IllegalStateException("poison");
            }
            return decision;
        });
        untilNobodyWaits();
        assertThat(replies()).containsExactly("echo: one", "We are sorry", "echo: three");
        assertThat(database.value("select payload ->> 'text' from inbox where state = 'parked'"))
                .isEqualTo("poison");
    }

    @Test
    void aMessageThatCannotEvenBeReadIsParkedOnTheSameLadderAndTheGuestIsTold() {
        long broken = database.says(guest, "broken");
        database.jdbc()
                .sql("update inbox set payload = '{\"position\": []}' where id = :id")
                .param("id", broken)
                .update();
        database.says(guest, "fine");
        assertThat(engine.turns()).isEqualTo(1);
        assertThat(engine.turns()).as("waits").isZero();
        untilNobodyWaits();
        assertThat(replies()).containsExactly("We are sorry", "echo: fine");
        assertThat(database.value("select id from inbox where state = 'parked'"))
                .isEqualTo(String.valueOf(broken));
        assertThat(database.value("select kind || priority from ticket")).isEqualTo("unansweredurgent");
    }

    @Test
    void aStateThatCannotBeReadAnyMoreIsGivenUpAndTheConversationGoesOn() {
        database.jdbc().sql("update conversation set state_name = 'broken'").update();
        dialogue.decides(turn -> readable(turn, ScriptedDialogue.repeat(turn)));
        dialogue.apologises(turn -> readable(turn, ScriptedDialogue.say("We are sorry")));
        database.says(guest, "hola");
        untilNobodyWaits();
        database.says(guest, "again");
        engine.turns();
        assertThat(replies()).containsExactly("We are sorry", "echo: again");
    }

    @Test
    void aTurnForWhichANeighbourHasNoPlaceWaitsAndCostsNoStepOfTheLadder() {
        database.says(guest, "hola");
        var full = Bulkhead.of(
                "full", BulkheadConfig.custom().maxConcurrentCalls(0).build());
        dialogue.decides(turn -> {
            throw BulkheadFullException.createBulkheadFullException(full);
        });
        for (int i = 0; i < FailedTurns.LADDER.steps().size() + 3; i++) {
            assertThat(engine.turns()).isEqualTo(1);
            assertThat(engine.turns()).as("waits").isZero();
            database.timePasses();
        }
        assertThat(database.value("select failures from conversation_lease")).isEqualTo("0");
        dialogue.decides(ScriptedDialogue::repeat);
        engine.turns();
        assertThat(replies()).containsExactly("echo: hola");
    }

    @Test
    void afterALongSilenceTheDialogueBeginsAnewInTheSameConversation() {
        List<String> states = new ArrayList<>();
        dialogue.decides(turn -> {
            states.add(turn.state().name() + " " + turn.state().language());
            return ScriptedDialogue.repeat(turn);
        });
        says("one", Duration.ZERO);
        says("two", TestEngine.SESSION);
        says("three", TestEngine.SESSION.plusSeconds(1));
        assertThat(states).containsExactly("new null", "talking es", "rested es");
        assertThat(database.value("select count(*) from conversation")).isEqualTo("1");
        assertThat(database.value("select count(*) from outbox")).isEqualTo("3");
    }

    @Test
    void aMessageThatHadToWaitForUsIsNoSilence() {
        List<String> states = new ArrayList<>();
        dialogue.decides(turn -> {
            states.add(turn.state().name());
            return ScriptedDialogue.repeat(turn);
        });
        says("one", Duration.ZERO);
        database.says(guest, "two", now.get().plus(Duration.ofMinutes(1)));
        now.set(now.get().plus(Duration.ofHours(3)));
        engine.turns();
        assertThat(states).containsExactly("new", "talking");
    }

    @Test
    void aHandOverMakesTheAgentSilentUntilTheTimeOut() {
        database.says(guest, "a person please");
        dialogue.decides(turn -> new Decision(
                new StoredState("staff", "{}", "en"),
                List.of(Reply.text("a person comes")),
                null,
                List.of(new TicketWish("handover", TicketWish.Priority.NORMAL, "wants a person")),
                List.of(),
                Decision.Handover.TO_STAFF));
        engine.turns();
        assertThat(database.value("select mode from conversation")).isEqualTo("staff");
        dialogue.decides(ScriptedDialogue::repeat);
        database.says(guest, "hello?");
        engine.turns();
        assertThat(replies()).containsExactly("a person comes");
        assertThat(database.value("select count(*) from inbox where state = 'silent'"))
                .isEqualTo("1");
        now.set(TestEngine.NOW.plus(TestEngine.STAFF_TIMEOUT).plus(Duration.ofMinutes(1)));
        database.says(guest, "still there?");
        engine.turns();
        assertThat(replies()).containsExactly("a person comes", "echo: still there?");
        assertThat(database.value("select mode from conversation")).isEqualTo("agent");
    }

    @Test
    void staffWhoTakeAConversationDuringATurnSilenceIt() {
        database.says(guest, "hola");
        dialogue.decides(turn -> {
            database.jdbc()
                    .sql("update conversation set mode = 'staff', staff_until = '2026-11-21T00:00:00Z'")
                    .update();
            return ScriptedDialogue.repeat(turn);
        });
        engine.turns();
        assertThat(replies()).isEmpty();
        assertThat(database.value("select state from inbox")).isEqualTo("silent");
    }

    @Test
    void aGuestWhoWritesOpensAClosedConversationAgain() {
        database.jdbc().sql("update conversation set mode = 'closed'").update();
        database.says(guest, "hola");
        engine.turns();
        assertThat(replies()).containsExactly("echo: hola");
        assertThat(database.value("select mode from conversation")).isEqualTo("agent");
    }

    /** So long after the last answer, by the guest's clock and ours. */
    private void says(String text, Duration later) {
        now.set(now.get().plus(later));
        database.says(guest, text, now.get());
        engine.turns();
    }

    private static Decision readable(Turn turn, Decision decision) {
        if (turn.state().name().equals("broken")) {
            throw new IllegalStateException("unreadable");
        }
        return decision;
    }

    private void untilNobodyWaits() {
        while (!database.value("select count(*) from inbox where state = 'waiting'")
                .equals("0")) {
            engine.turns();
            database.timePasses();
        }
    }

    private TestEngine engine() {
        return new TestEngine(database, dialogue, reservations, clock);
    }

    private List<String> replies() {
        return database.jdbc()
                .sql("select reply ->> 'text' as text from outbox order by seq")
                .query((row, number) -> row.getString("text"))
                .list();
    }
}
