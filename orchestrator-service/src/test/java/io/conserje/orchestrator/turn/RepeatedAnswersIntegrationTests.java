package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Reply;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A guest who repeats himself while the first answer still waits to be sent. */
class RepeatedAnswersIntegrationTests extends TurnsOnPostgres {

    @Test
    void theAnswerThatStillWaitsAnswersBoth() {
        hears("who", "summary");
        hears("who?", "summary");
        assertThat(replies()).containsExactly("summary");
        assertThat(database.value("select string_agg(state, ' ') from inbox")).isEqualTo("done done");
        assertThat(database.value("select owner is null and due_at is null from conversation_lease"))
                .isEqualTo("t");
        assertThat(database.value("select state_json ->> 'turn' from conversation"))
                .as("the second turn's state is kept")
                .isEqualTo("2");
        assertThat(database.value(
                        "select string_agg(concat_ws(' ', direction, status, by), ', ' order by number) from message"))
                .isEqualTo("out queued agent, note received agent");
    }

    @Test
    void onlyTheLastAnswerCounts() {
        hears("who", "summary");
        hears("wifi?", "unknown");
        hears("who", "summary");
        assertThat(replies()).containsExactly("summary", "unknown", "summary");
    }

    @Test
    void oneThatIsUnderWayIsSaidAgain() {
        hears("who", "summary");
        database.jdbc()
                .sql("update outbox set state = 'sending', attempts = 1, fence = 1")
                .update();
        hears("who", "summary");
        assertThat(replies()).containsExactly("summary", "summary");
    }

    @Test
    void whatIsToldInSeveralMessagesIsToldAsAWhole() {
        hears("all", "one", "two");
        hears("all", "one", "two");
        hears("last", "two");
        assertThat(replies()).containsExactly("one", "two", "one", "two");
    }

    private void hears(String text, String... answers) {
        dialogue.decides(turn -> Decision.say(
                new StoredState("talking", "{\"turn\":" + dialogue.turns().size() + "}", "es"),
                List.of(answers).stream().map(Reply::text).toArray(Reply[]::new)));
        database.says(guest, text);
        engine.turns();
    }
}
