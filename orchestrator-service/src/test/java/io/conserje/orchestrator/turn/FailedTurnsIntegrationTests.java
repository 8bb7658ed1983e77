package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import org.junit.jupiter.api.Test;

/** Turns that cannot be done: repeated, parked, and out of the way of what comes after them. */
class FailedTurnsIntegrationTests extends TurnsOnPostgres {

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

    private static Decision readable(Turn turn, Decision decision) {
        if (turn.state().name().equals("broken")) {
            throw new IllegalStateException("unreadable");
        }
        return decision;
    }
}
