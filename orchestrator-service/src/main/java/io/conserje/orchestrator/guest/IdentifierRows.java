package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The store of who is known by what, now and formerly. Called inside the caller's transaction. */
@Component
class IdentifierRows {

    private static final String KEY = " tenant = :tenant and receiver = :receiver and kind = :kind and value = :value";

    private final JdbcClient jdbc;

    IdentifierRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose it is now. */
    Optional<ConversationId> owner(Line line, Identifier identifier) {
        return keyed("select conversation_id from guest_identifier where" + KEY, line, identifier)
                .query(UUID.class)
                .optional()
                .map(ConversationId::new);
    }

    /** Whose it was at that time, where it was given up since. */
    Optional<ConversationId> formerOwner(Line line, Identifier identifier, Instant at) {
        return keyed(
                        "select conversation_id from former_identifier where" + KEY
                                + " and released_at >= :at order by released_at limit 1",
                        line,
                        identifier)
                .param("at", Times.param(at))
                .query(UUID.class)
                .optional()
                .map(ConversationId::new);
    }

    /** Takes it, unless somebody has it; waits for whoever is about to. */
    void claim(Line line, Identifier identifier, ConversationId conversation) {
        keyed("""
                        insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
                        values (:tenant, :receiver, :kind, :value, :conversation) on conflict do nothing""", line, identifier).param("conversation", conversation.value()).update();
    }

    /** Gives it up; what was said until then still belongs to the conversation. */
    void release(Line line, Identifier identifier, Instant until) {
        keyed("with gone as (delete from guest_identifier where" + KEY + """
                         returning tenant, receiver, kind, value, conversation_id)
                        insert into former_identifier (tenant, receiver, kind, value, conversation_id, released_at)
                        select tenant, receiver, kind, value, conversation_id, :until from gone on conflict do nothing""", line, identifier)
                .param("until", Times.param(until))
                .update();
    }

    /** By what a conversation's guest is known now. */
    List<Identifier> of(ConversationId conversation) {
        return jdbc.sql("select kind, value from guest_identifier where conversation_id = :id order by kind, value")
                .param("id", conversation.value())
                .query((row, number) -> new Identifier(row.getString("kind"), row.getString("value")))
                .list();
    }

    /** Forgets what was claimed for a conversation that is not opened after all. */
    void forget(ConversationId conversation) {
        jdbc.sql("delete from guest_identifier where conversation_id = :id")
                .param("id", conversation.value())
                .update();
    }

    /** Gives everything of one conversation to another. */
    void move(ConversationId from, ConversationId to) {
        for (String table : List.of("guest_identifier", "former_identifier")) {
            jdbc.sql("update " + table + " set conversation_id = :to where conversation_id = :from")
                    .param("from", from.value())
                    .param("to", to.value())
                    .update();
        }
    }

    private StatementSpec keyed(String sql, Line line, Identifier identifier) {
        return jdbc.sql(sql)
                .param("tenant", line.tenant())
                .param("receiver", line.receiver())
                .param("kind", identifier.kind())
                .param("value", identifier.value());
    }
}
