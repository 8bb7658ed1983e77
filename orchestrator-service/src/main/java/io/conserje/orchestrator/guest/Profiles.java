package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a conversation shows of its guest. Called inside the caller's transaction. */
@Component
class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A conversation of somebody who was never heard of, with the lease its turns need. */
    void open(ConversationId id, Sender sender) {
        jdbc.sql("""
                        insert into conversation (id, tenant, channel, receiver, last_message_at)
                        values (:id, :tenant, :channel, :receiver, :at)""")
                .param("id", id.value())
                .param("tenant", sender.line().tenant())
                .param("channel", sender.channel())
                .param("receiver", sender.line().receiver())
                .param("at", Times.param(sender.at()))
                .update();
        jdbc.sql("insert into conversation_lease (conversation_id, tenant) values (:id, :tenant)")
                .param("id", id.value())
                .param("tenant", sender.line().tenant())
                .update();
    }

    /** Keeps what is newly known; what is not said stays. */
    void keep(ConversationId id, Sender sender) {
        jdbc.sql("""
                        update conversation set guest_name = coalesce(:name, guest_name), wa_id = coalesce(:waId, wa_id),
                          user_id = coalesce(:userId, user_id), email = coalesce(:email, email)
                        where id = :id and (guest_name, wa_id, user_id, email) is distinct from (coalesce(:name, guest_name),
                          coalesce(:waId, wa_id), coalesce(:userId, user_id), coalesce(:email, email))""")
                .param("id", id.value())
                .param("name", sender.name(), Types.VARCHAR)
                .param("waId", sender.value(Identifier.WA_ID), Types.VARCHAR)
                .param("userId", sender.value(Identifier.USER_ID), Types.VARCHAR)
                .param("email", sender.value(Identifier.EMAIL), Types.VARCHAR)
                .update();
    }

    /** Shows exactly these identifiers: what was given up is not written to any more. */
    void show(ConversationId id, List<Identifier> identifiers) {
        jdbc.sql("update conversation set wa_id = :waId, user_id = :userId where id = :id")
                .param("id", id.value())
                .param("waId", value(identifiers, Identifier.WA_ID), Types.VARCHAR)
                .param("userId", value(identifiers, Identifier.USER_ID), Types.VARCHAR)
                .update();
    }

    /** When the guest was first heard, by the timeline, which is kept longest; empty for who never was. */
    Optional<Instant> firstMessageAt(ConversationId id) {
        return jdbc.sql(
                        "select min(at) as at from message where conversation_id = :id and direction = 'in' having count(*) > 0")
                .param("id", id.value())
                .query((row, number) -> Times.get(row, "at"))
                .optional();
    }

    private static @Nullable String value(List<Identifier> identifiers, String kind) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(Identifier::value)
                .findFirst()
                .orElse(null);
    }
}
