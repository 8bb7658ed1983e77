package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An answer on its way to the guest, bubble by bubble. */
class OutboxIntegrationTests extends OutboxOnPostgres {

    private final StatusRefresh refresh = new StatusRefresh(database.jdbc(), channels, timeline, wakeups);

    @Test
    void anAcceptedReplyShowsInTheTimeline() {
        says("hola");
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
        assertThat(database.value("select status from message")).isEqualTo("accepted");
        assertThat(database.value("select external_id from message")).startsWith("wamid.out.");
    }

    @Test
    void aSecondBubbleWaitsUntilTheFirstIsDelivered() {
        UUID first = says("one").getFirst();
        says("two");
        dispatch();
        dispatch();
        assertThat(channels.texts()).containsExactly("one");
        channels.knows(first, new SendOutcome.Accepted("wamid.out", "delivered"));
        database.jdbc()
                .sql("update outbox set status_at = now() where status_at is not null")
                .update();
        refresh.pass();
        assertThat(database.value("select status from message where text = 'one'"))
                .isEqualTo("delivered");
        dispatch();
        assertThat(channels.texts()).containsExactly("one", "two");
    }

    @Test
    void aSecondBubbleDoesNotWaitForEver() {
        says("one");
        says("two");
        dispatch();
        database.timePasses();
        dispatch();
        assertThat(channels.texts()).containsExactly("one", "two");
    }

    @Test
    void aStatusNeverGoesBack() {
        UUID id = says("hola").getFirst();
        dispatch();
        timeline.progress(id, "wamid", "read");
        timeline.progress(id, "wamid", "delivered");
        assertThat(database.value("select status from message")).isEqualTo("read");
    }
}
