package io.conserje.orchestrator.conversation;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what was said into the timelines; an answer has the id of its outbox row. */
@Component
public class Timeline {

    private final JdbcClient jdbc;

    public Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An answer that waits to be sent. */
    public void queued(UUID outboxId, ConversationId conversation, String text, String by, Instant at) {
        add(outboxId, conversation, "out", text, "queued", by, at);
    }

    /** What staff write to each other. */
    public void note(UUID id, ConversationId conversation, String text, Instant at) {
        add(id, conversation, "note", text, "received", "staff", at);
    }

    /** How far an answer came; a status never goes back. */
    public void progress(UUID outboxId, String externalId, String status) {
        jdbc.sql("""
                        update message set status = :status, external_id = :externalId where id = :id
                        and array_position(array['queued', 'accepted', 'sent', 'delivered', 'read'], status)
                          < coalesce(array_position(array['queued', 'accepted', 'sent', 'delivered', 'read'], :status), 4)""")
                .param("id", outboxId)
                .param("status", status)
                .param("externalId", externalId)
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

    private void add(
            UUID id, ConversationId conversation, String direction, String text, String status, String by, Instant at) {
        jdbc.sql("""
                        with owner as (
                          update conversation set last_message_at = greatest(last_message_at, :at)
                          where id = :conversation returning tenant, channel)
                        insert into message (id, tenant, conversation_id, at, direction, channel, type, text, status, by)
                        select :id, tenant, :conversation, :at, :direction, channel, 'text', :text, :status, :by from owner""")
                .param("id", id)
                .param("conversation", conversation.value())
                .param("at", Times.param(at))
                .param("direction", direction)
                .param("text", text)
                .param("status", status)
                .param("by", by)
                .update();
    }
}
