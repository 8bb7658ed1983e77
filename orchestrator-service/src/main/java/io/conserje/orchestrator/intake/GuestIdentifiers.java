package io.conserje.orchestrator.intake;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.sql.Types;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds the conversation of a guest by everything the channel knows them by, or makes it. All identifiers go in with one
 * transaction, and the unique index makes a second first message wait for the first one. Called inside the caller's transaction.
 */
class GuestIdentifiers {

    private final JdbcClient jdbc;
    private final Supplier<UUID> ids;

    GuestIdentifiers(JdbcClient jdbc, Supplier<UUID> ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** The conversation of whoever sent this message. */
    ConversationId conversationOf(GuestMessage message) {
        ConversationId conversation = find(message.tenant(), message.receiver(), message.identifiers())
                .orElseGet(() -> open(message));
        claim(message, conversation);
        keepProfile(message, conversation);
        return conversation;
    }

    /** The conversation of the strongest of these identifiers that is known. */
    Optional<ConversationId> find(String tenant, String receiver, List<Identifier> identifiers) {
        return identifiers.stream()
                .flatMap(identifier -> jdbc
                        .sql("""
                                select conversation_id from guest_identifier
                                where tenant = :tenant and receiver = :receiver and kind = :kind and value = :value""")
                        .param("tenant", tenant)
                        .param("receiver", receiver)
                        .param("kind", identifier.kind())
                        .param("value", identifier.value())
                        .query(UUID.class)
                        .optional()
                        .map(ConversationId::new)
                        .stream())
                .findFirst();
    }

    private ConversationId open(GuestMessage message) {
        var mine = new ConversationId(ids.get());
        claim(message, mine);
        ConversationId winner = find(message.tenant(), message.receiver(), message.identifiers())
                .orElseThrow();
        if (winner.equals(mine)) {
            create(message, mine);
        } else {
            jdbc.sql("update guest_identifier set conversation_id = :winner where conversation_id = :mine")
                    .param("winner", winner.value())
                    .param("mine", mine.value())
                    .update();
        }
        return winner;
    }

    /** In one order everywhere, so that two transactions cannot wait for each other. */
    private void claim(GuestMessage message, ConversationId conversation) {
        message.identifiers().stream()
                .sorted(Comparator.comparing(Identifier::kind).thenComparing(Identifier::value))
                .forEach(identifier -> jdbc.sql("""
                                insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
                                values (:tenant, :receiver, :kind, :value, :conversation) on conflict do nothing""")
                        .param("tenant", message.tenant())
                        .param("receiver", message.receiver())
                        .param("kind", identifier.kind())
                        .param("value", identifier.value())
                        .param("conversation", conversation.value())
                        .update());
    }

    private void create(GuestMessage message, ConversationId id) {
        jdbc.sql("""
                        insert into conversation (id, tenant, channel, receiver, last_message_at)
                        values (:id, :tenant, :channel, :receiver, :at)""")
                .param("id", id.value())
                .param("tenant", message.tenant())
                .param("channel", message.channel())
                .param("receiver", message.receiver())
                .param("at", Times.param(message.at()))
                .update();
        jdbc.sql("insert into conversation_lease (conversation_id, tenant) values (:id, :tenant)")
                .param("id", id.value())
                .param("tenant", message.tenant())
                .update();
    }

    private void keepProfile(GuestMessage message, ConversationId conversation) {
        jdbc.sql("""
                        update conversation set guest_name = coalesce(:name, guest_name), wa_id = coalesce(:waId, wa_id),
                          user_id = coalesce(:userId, user_id), email = coalesce(:email, email)
                        where id = :id and (guest_name, wa_id, user_id, email) is distinct from (coalesce(:name, guest_name),
                          coalesce(:waId, wa_id), coalesce(:userId, user_id), coalesce(:email, email))""")
                .param("id", conversation.value())
                .param("name", message.profileName(), Types.VARCHAR)
                .param("waId", value(message, Identifier.WA_ID), Types.VARCHAR)
                .param("userId", value(message, Identifier.USER_ID), Types.VARCHAR)
                .param("email", value(message, Identifier.EMAIL), Types.VARCHAR)
                .update();
    }

    private static @Nullable String value(GuestMessage message, String kind) {
        return message.identifiers().stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(Identifier::value)
                .findFirst()
                .orElse(null);
    }
}
