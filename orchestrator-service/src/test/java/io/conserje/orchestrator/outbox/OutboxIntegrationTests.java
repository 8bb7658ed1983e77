package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An answer on its way to the guest, bubble by bubble. */
class OutboxIntegrationTests extends OutboxOnPostgres {

    private final StatusRefresh refresh = new StatusRefresh(database.jdbc(), channels, wakeups);

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
        UUID first = says("one");
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
        List<UUID> both = List.of(says("hola"), says("adios"));
        dispatch();
        database.timePasses();
        dispatch();
        for (String status : List.of("read", "delivered", "failed")) {
            both.forEach(id -> channels.knows(id, new SendOutcome.Accepted("wamid", status)));
            isTimeToAsk();
            refresh.pass();
            assertThat(database.value("select string_agg(status, ' ') from message"))
                    .as("after %s", status)
                    .isEqualTo("read read");
        }
    }

    @Test
    void whatWasOpenedAgainHearsNothingMoreOfItsFirstMessage() {
        UUID id = says("hola");
        dispatch();
        channels.knows(id, new SendOutcome.Accepted("wamid", "delivered"));
        isTimeToAsk();
        new StatusRefresh(database.jdbc(), new OpensAgain(), wakeups).pass();
        assertThat(database.value("select coalesce(status, 'none') from outbox"))
                .isEqualTo("none");
        assertThat(database.value("select status from message")).isEqualTo("accepted");
    }

    private void isTimeToAsk() {
        database.jdbc()
                .sql("update outbox set status_at = now(), status = 'accepted' where state = 'accepted'")
                .update();
    }

    /** The send is opened again while it is asked about. */
    private final class OpensAgain implements Channels {

        @Override
        public SendOutcome send(OutboxRow row) {
            throw new AssertionError("nothing is sent");
        }

        @Override
        public Map<UUID, SendOutcome> results(List<UUID> outboxIds, @Nullable Instant intakeWorkingSince) {
            database.jdbc()
                    .sql("update outbox set state = 'new', status = null")
                    .update();
            return channels.results(outboxIds, intakeWorkingSince);
        }
    }
}
