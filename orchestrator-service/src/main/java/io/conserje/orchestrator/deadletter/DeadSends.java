package io.conserje.orchestrator.deadletter;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.outbox.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers that were given up. A replay is a new send with a new id: what the ledger knows of the old one stays true. */
@Component
class DeadSends {

    private final JdbcClient jdbc;
    private final Conversations conversations;
    private final Outbox outbox;
    private final JsonMapper json;

    DeadSends(JdbcClient jdbc, Conversations conversations, Outbox outbox, JsonMapper json) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.outbox = outbox;
        this.json = json;
    }

    /** Queues the answer anew; false when it is no dead letter. Called inside the caller's transaction. */
    boolean replay(String tenant, UUID id) {
        Optional<Dead> dead = jdbc.sql("""
                        update outbox o set state = 'replayed', done_at = now() from message m
                        where o.id = :id and o.tenant = :tenant and o.state in ('refused', 'dead') and m.id = o.id
                        returning o.conversation_id, o.reply, o.correlation_id, o.traceparent, m.by""")
                .param("id", id)
                .param("tenant", tenant)
                .query((row, number) -> dead(row))
                .optional();
        dead.ifPresent(this::send);
        return dead.isPresent();
    }

    /** Gives it up for good; false when it is no dead letter. Called inside the caller's transaction. */
    boolean discard(String tenant, UUID id) {
        return jdbc.sql("""
                        update outbox set state = 'discarded', done_at = now()
                        where id = :id and tenant = :tenant and state in ('refused', 'dead')""").param("id", id).param("tenant", tenant).update() == 1;
    }

    /** What staff made of it before, empty where there never was such a dead letter. */
    Optional<String> fate(String tenant, UUID id) {
        return jdbc.sql(
                        "select state from outbox where id = :id and tenant = :tenant and state in ('replayed', 'discarded')")
                .param("id", id)
                .param("tenant", tenant)
                .query(String.class)
                .optional();
    }

    private void send(Dead dead) {
        Conversation conversation = conversations.lock(dead.conversation());
        outbox.add(conversation, dead.reply(), dead.by(), dead.context());
    }

    private Dead dead(ResultSet row) throws SQLException {
        return new Dead(
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                json.readValue(row.getString("reply"), Reply.class),
                row.getString("by"),
                new CorrelationContext(row.getString("correlation_id"), row.getString("traceparent")));
    }

    private record Dead(ConversationId conversation, Reply reply, String by, CorrelationContext context) {}
}
