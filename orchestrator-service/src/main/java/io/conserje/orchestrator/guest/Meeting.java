package io.conserje.orchestrator.guest;

import io.conserje.messaging.contract.Identifier;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meets whoever says something, in one statement for by far the usual ones. Of a sender who has every identifier, and had them when this was
 * said, what is newly known is kept; for a sender of whom nobody has heard a conversation is opened. Called inside the caller's transaction.
 */
@Component
class Meeting {

    private static final String MET = """
            with known as (
              select case when count(distinct g.conversation_id) = 1 and count(*) = count(g.conversation_id)
                  and count(f.conversation_id) = 0 then min(g.conversation_id::text)::uuid end as only_owner,
                count(*) > 0 and count(g.conversation_id) + count(f.conversation_id) = 0 as unheard_of
              from unnest((select :kinds::text[]), (select :values::text[])) as k (kind, value)
              left join guest_identifier g on g.tenant = :tenant and g.receiver = :receiver
                and g.kind = k.kind and g.value = k.value
              left join former_identifier f on f.tenant = :tenant and f.receiver = :receiver
                and f.kind = k.kind and f.value = k.value and f.released_at >= :at),
            kept as (
              update conversation c set guest_name = coalesce(:name, guest_name), wa_id = coalesce(:waId, wa_id),
                user_id = coalesce(:userId, user_id), email = coalesce(:email, email)
              from known where c.id = known.only_owner and (guest_name, wa_id, user_id, email) is distinct from
                (coalesce(:name, guest_name), coalesce(:waId, wa_id), coalesce(:userId, user_id), coalesce(:email, email))),
            claimed as (
              insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
              select :tenant, :receiver, k.kind, k.value, :id
              from known, unnest((select :kinds::text[]), (select :values::text[])) as k (kind, value)
              where known.unheard_of order by k.kind, k.value on conflict do nothing returning 1),
            opened as (
              insert into conversation (id, tenant, channel, receiver, last_message_at, guest_name, wa_id, user_id, email)
              select :id, :tenant, :channel, :receiver, :at, :name, :waId, :userId, :email from known
              where known.unheard_of and (select count(*) from claimed) = :count returning id, tenant),
            leased as (
              insert into conversation_lease (conversation_id, tenant) select id, tenant from opened)
            select coalesce(known.only_owner, (select id from opened)) as conversation,
              known.unheard_of and not exists (select 1 from opened) as overtaken
            from known""";

    private final JdbcClient jdbc;

    Meeting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id of the conversation where one has to be opened */
    Met meet(Sender sender, UUID id) {
        return jdbc.sql(MET)
                .param("id", id)
                .param("tenant", sender.line().tenant())
                .param("channel", sender.channel())
                .param("receiver", sender.line().receiver())
                .param("at", Times.param(sender.at()))
                .param("kinds", sender.column(Identifier::kind))
                .param("values", sender.column(Identifier::value))
                .param("count", sender.identifiers().size())
                .param("name", sender.name(), Types.VARCHAR)
                .param("waId", sender.value(Identifier.WA_ID), Types.VARCHAR)
                .param("userId", sender.value(Identifier.USER_ID), Types.VARCHAR)
                .param("email", sender.value(Identifier.EMAIL), Types.VARCHAR)
                .query((row, number) -> met(row))
                .single();
    }

    private static Met met(ResultSet row) throws SQLException {
        UUID conversation = row.getObject("conversation", UUID.class);
        return new Met(conversation == null ? null : new ConversationId(conversation), row.getBoolean("overtaken"));
    }

    /**
     * What came of it.
     *
     * @param conversation theirs; null where it takes more to find it
     * @param overtaken whether somebody was faster with one identifier of a sender of whom nobody had heard, and was waited for: the others
     *     are claimed then, and nothing is open
     */
    record Met(@Nullable ConversationId conversation, boolean overtaken) {}
}
