package io.conserje.orchestrator.conversation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was said into the timelines; an answer has the id of its outbox row. */
@Component
public class Timeline {

    /**
     * Writes how far answers came, those of the rows of a common table expression {@code news} (id, external_id, status); a status never
     * goes back. A part of the statement that learns of them.
     */
    public static final String PROGRESS = """
            update message m set status = n.status, external_id = n.external_id from news n where m.id = n.id
              and array_position(array['queued', 'accepted', 'sent', 'delivered', 'read'], m.status)
                < coalesce(array_position(array['queued', 'accepted', 'sent', 'delivered', 'read'], n.status), 4)
            """;

    /**
     * Shows an answer that waits to be sent, or a note in its stead: the one row of a common table expression {@code queued} (id,
     * conversation_id, at, direction, status, text, by). A part of the statement that queues it.
     */
    public static final String QUEUED = queued("");

    /** The same, and keeps a {@link Stand} in the same breath: the conversation's row is written once. */
    public static final String QUEUED_WITH_STAND = queued(", " + Stand.KEPT);

    private final JdbcClient jdbc;

    public Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String queued(String beside) {
        return """
                , owner as (
                  update conversation c set last_message_at = greatest(c.last_message_at, q.at)%s from queued q
                  where c.id = q.conversation_id returning c.tenant, c.channel)
                insert into message (id, tenant, conversation_id, at, direction, channel, type, text, status, by)
                select q.id, o.tenant, q.conversation_id, q.at, q.direction, o.channel, 'text', q.text, q.status, q.by from queued q, owner o
                """.formatted(beside);
    }

    /** What staff write to each other. */
    public void note(UUID id, ConversationId conversation, String text, Instant at) {
        jdbc.sql("""
                        with owner as (
                          update conversation set last_message_at = greatest(last_message_at, :at)
                          where id = :conversation returning tenant, channel)
                        insert into message (id, tenant, conversation_id, at, direction, channel, type, text, status, by)
                        select :id, tenant, :conversation, :at, 'note', channel, 'text', :text, 'received', 'staff' from owner""")
                .param("id", id)
                .param("conversation", conversation.value())
                .param("at", Times.param(at))
                .param("text", text)
                .update();
    }

    /** Says of an answer why it goes in another form, waits, or will never arrive. */
    public void explain(UUID outboxId, String reason) {
        jdbc.sql("update message set reason = :reason where id = :id and reason is distinct from :reason")
                .param("id", outboxId)
                .param("reason", reason)
                .update();
    }

    /** An answer goes over another channel than its conversation's from now on. */
    public void goesOver(UUID outboxId, String channel) {
        jdbc.sql("update message set channel = :channel where id = :id")
                .param("id", outboxId)
                .param("channel", channel)
                .update();
    }

    /** The channel gave up on an answer that it had accepted, and it is sent again. */
    public void again(UUID outboxId, String reason) {
        jdbc.sql("update message set status = 'queued', reason = :reason where id = :id"
                        + " and status not in ('delivered', 'read')")
                .param("id", outboxId)
                .param("reason", reason)
                .update();
    }

    /** The answer will never arrive. */
    public void failed(UUID outboxId) {
        jdbc.sql("update message set status = 'failed' where id = :id and status not in ('delivered', 'read')")
                .param("id", outboxId)
                .update();
    }
}
