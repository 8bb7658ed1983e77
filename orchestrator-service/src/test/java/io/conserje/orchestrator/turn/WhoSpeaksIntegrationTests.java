package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.ticket.TicketWish;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Silences, and staff who take part. */
class WhoSpeaksIntegrationTests extends TurnsOnPostgres {

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
        says("four", TestEngine.KEPT.plusSeconds(1));
        assertThat(states).containsExactly("new null", "talking es", "paused es", "rested es");
        assertThat(database.value("select count(*) from conversation")).isEqualTo("1");
        assertThat(database.value("select count(*) from outbox")).isEqualTo("4");
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
    void theAddressThatAGuestGaveIsKeptWithTheConversation() {
        dialogue.decides(turn -> new Decision(
                StoredState.fresh(),
                List.of(Reply.text("thanks")),
                null,
                List.of(),
                List.of(),
                Decision.Handover.NONE,
                "ana@example.org"));
        database.says(guest, "my mail is ana@example.org");
        engine.turns();
        dialogue.decides(ScriptedDialogue::repeat);
        database.says(guest, "and?");
        engine.turns();
        assertThat(database.value("select email from conversation")).isEqualTo("ana@example.org");
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
    void anAlarmIsSaidAndTicketedAlsoWhileStaffHaveTheConversation() {
        database.says(guest, "a person please");
        dialogue.decides(turn -> new Decision(
                new StoredState("staff", "{}", "en"),
                List.of(Reply.text("a person comes")),
                null,
                List.of(),
                List.of(),
                Decision.Handover.TO_STAFF));
        engine.turns();
        dialogue.whileStaffTalk(turn -> Optional.of(new Decision(
                turn.state(),
                List.of(Reply.text("help comes")),
                null,
                List.of(new TicketWish(TicketWish.EMERGENCY, TicketWish.Priority.URGENT, "danger")),
                List.of(),
                Decision.Handover.NONE)));
        database.says(guest, "fire");
        engine.turns();
        assertThat(replies()).containsExactly("a person comes", "help comes");
        assertThat(database.value("select priority from ticket where kind = 'emergency'"))
                .isEqualTo("urgent");
        assertThat(database.value("select mode from conversation")).isEqualTo("staff");
    }

    @Test
    void whereNobodyCanTellIfItIsAnAlarmTheAgentIsSilent() {
        database.says(guest, "a person please");
        dialogue.decides(turn -> new Decision(
                new StoredState("staff", "{}", "en"),
                List.of(),
                null,
                List.of(),
                List.of(),
                Decision.Handover.TO_STAFF));
        engine.turns();
        dialogue.whileStaffTalk(turn -> {
            throw new IllegalStateException("down");
        });
        database.says(guest, "hello?");
        engine.turns();
        assertThat(replies()).isEmpty();
        assertThat(database.value("select count(*) from inbox where state = 'silent'"))
                .isEqualTo("1");
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

    @Test
    void aTurnKnowsWhatThePersonWasAskedAlreadyAndHasNotDoneWithYet() {
        dialogue.decides(turn -> new Decision(
                turn.state(),
                List.of(Reply.text("noted")),
                null,
                List.of(new TicketWish("request", TicketWish.Priority.NORMAL, "A guest asks the house for something.")),
                List.of(),
                Decision.Handover.NONE));
        database.says(guest, "a cot");
        engine.turns();
        database.says(guest, "a cot!");
        engine.turns();
        assertThat(database.value("select string_agg(kind || times, ', ') from ticket"))
                .isEqualTo("request2");
        database.jdbc().sql("update ticket set state = 'closed'").update();
        database.says(guest, "a cot?");
        engine.turns();
        assertThat(dialogue.turns())
                .extracting(Turn::openTickets)
                .containsExactly(Set.of(), Set.of("request"), Set.of());
    }
}
