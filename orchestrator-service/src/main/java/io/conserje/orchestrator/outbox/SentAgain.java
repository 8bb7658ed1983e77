package io.conserje.orchestrator.outbox;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.orchestrator.conversation.Timeline;
import io.conserje.orchestrator.intake.GivenUpSends;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Queues an answer again that the channel had accepted and then gave up for a reason that passes or can be gone round; its
 * rung of the ladder is the next one. Called inside the caller's transaction; telling it twice is telling it once.
 */
@Component
public class SentAgain implements GivenUpSends {
    /** What messaging puts behind the message's id. */
    private static final String SUFFIX = ":failed";

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Wakeups wakeups;

    public SentAgain(JdbcClient jdbc, Timeline timeline, Wakeups wakeups) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.wakeups = wakeups;
    }

    /** One of another kind, or after the last rung, needs a person. */
    @Override
    public boolean settles(ChannelEvent event) {
        UUID outboxId = event.outboxId();
        if (!event.kind().equals(ChannelEvent.SEND_AGAIN) || outboxId == null) {
            return false;
        }
        return find(event.tenant(), outboxId)
                .map(row -> again(outboxId, row, event))
                .orElse(false);
    }

    /** Where the row is not finished with that message, its own dispatcher hears of it. */
    private boolean again(UUID outboxId, Sent row, ChannelEvent event) {
        if (!row.state().equals("accepted") || !event.externalId().equals(row.externalId() + SUFFIX)) {
            return true;
        }
        Optional<Duration> wait = RetryLadder.SENDS.after(row.attempts());
        wait.ifPresent(step -> queue(outboxId, step, Objects.requireNonNullElse(event.reason(), "failed")));
        return wait.isPresent();
    }

    private void queue(UUID outboxId, Duration wait, String reason) {
        jdbc.sql("""
                        update outbox set state = 'new', questions = 0, external_id = null, status = null, status_at = null,
                          status_asks = 0, hold_until = null, done_at = null, reason = :reason,
                          next_at = now() + :wait * interval '1 ms' where id = :id""")
                .param("id", outboxId)
                .param("reason", reason)
                .param("wait", wait.toMillis())
                .update();
        timeline.again(outboxId, reason);
        Detour.channel(reason).ifPresent(channel -> goOver(outboxId, channel));
        wakeups.of(Topic.OUTBOX).raise();
    }

    private void goOver(UUID outboxId, String channel) {
        timeline.goesOver(outboxId, channel);
        jdbc.sql("update outbox set channel = :channel where id = :id")
                .param("id", outboxId)
                .param("channel", channel)
                .update();
    }

    private Optional<Sent> find(String tenant, UUID outboxId) {
        return jdbc.sql(
                        "select state, external_id, attempts from outbox where id = :id and tenant = :tenant for update")
                .param("id", outboxId)
                .param("tenant", tenant)
                .query(SentAgain::sent)
                .optional();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        return new Sent(row.getString("state"), row.getString("external_id"), row.getInt("attempts"));
    }

    private record Sent(String state, @Nullable String externalId, int attempts) {}
}
