package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One turn at a time, in order, by whoever has the lease. */
class TurnWorkerIntegrationTests extends TurnsOnPostgres {

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
        assertThat(engine.leases.take(10, 10).leases()).hasSize(1);
        assertThat(engine().leases.take(10, 10).leases()).isEmpty();
    }

    @Test
    void aStalledWorkerCannotCommitAfterAnotherTookOver() {
        database.says(guest, "hola");
        TurnAttempt stalled = engine.preparation
                .prepare(engine.leases.take(1, 1).leases().getFirst())
                .orElseThrow();
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
}
