package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores what conversations have to deal with, each thing once: the unique index decides, never a check. Called inside the caller's
 * transaction, and in few statements however many rows there are.
 */
class Inbox {

    /** A burst is waited for at most this many quiet times. */
    private static final int LONGEST_BURST = 5;

    private final JdbcClient jdbc;
    private final Duration quietTime;

    Inbox(JdbcClient jdbc, Duration quietTime) {
        this.jdbc = jdbc;
        this.quietTime = quietTime;
    }

    /** Stores the rows that were never seen, shows them in the timeline, makes their conversations due; answers how many were new. */
    int store(List<InboxRow> rows) {
        Set<String> fresh = new HashSet<>(insert(rows));
        List<InboxRow> stored =
                rows.stream().filter(row -> fresh.remove(key(row))).toList();
        if (!stored.isEmpty()) {
            show(stored.stream().filter(row -> row.said() != null).toList());
            makeDue(stored);
        }
        return stored.size();
    }

    private List<String> insert(List<InboxRow> rows) {
        return jdbc.sql("""
                        insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload,
                          correlation_id, traceparent)
                        select tenant, channel, receiver, external_id, conversation_id::uuid, kind, at::timestamptz,
                          payload::jsonb, correlation_id, traceparent
                        from unnest(:tenants::text[], :channels::text[], :receivers::text[], :externalIds::text[],
                          :conversations::text[], :kinds::text[], :times::text[], :payloads::text[], :correlations::text[],
                          :traces::text[])
                          as r (tenant, channel, receiver, external_id, conversation_id, kind, at, payload, correlation_id,
                          traceparent)
                        on conflict (tenant, channel, receiver, external_id) do nothing
                        returning tenant || ' ' || channel || ' ' || receiver || ' ' || external_id as key""")
                .param("tenants", column(rows, InboxRow::tenant))
                .param("channels", column(rows, InboxRow::channel))
                .param("receivers", column(rows, InboxRow::receiver))
                .param("externalIds", column(rows, InboxRow::externalId))
                .param("conversations", column(rows, row -> row.conversation().toString()))
                .param("kinds", column(rows, row -> row.kind().name().toLowerCase(Locale.ROOT)))
                .param("times", column(rows, row -> row.at().toString()))
                .param("payloads", column(rows, InboxRow::payload))
                .param("correlations", column(rows, row -> row.context().correlationId()))
                .param("traces", column(rows, row -> row.context().traceparent()))
                .query((row, number) -> row.getString("key"))
                .list();
    }

    private void show(List<InboxRow> rows) {
        jdbc.sql("""
                        with said as (
                          select * from unnest(:tenants::text[], :channels::text[], :externalIds::text[],
                            :conversations::text[], :times::text[], :types::text[], :texts::text[])
                            as r (tenant, channel, external_id, conversation_id, at, type, text)),
                        latest as (
                          update conversation c set last_message_at = greatest(c.last_message_at, s.at)
                          from (select conversation_id::uuid as id, max(at::timestamptz) as at from said group by 1) s
                          where c.id = s.id)
                        insert into message (tenant, conversation_id, at, direction, channel, type, text, external_id, status, by)
                        select tenant, conversation_id::uuid, at::timestamptz, 'in', channel, type, text, external_id,
                          'received', 'guest' from said""")
                .param("tenants", column(rows, InboxRow::tenant))
                .param("channels", column(rows, InboxRow::channel))
                .param("externalIds", column(rows, InboxRow::externalId))
                .param("conversations", column(rows, row -> row.conversation().toString()))
                .param("times", column(rows, row -> row.at().toString()))
                .param(
                        "types",
                        column(
                                rows,
                                row -> row.said() == null ? null : row.said().type()))
                .param(
                        "texts",
                        column(
                                rows,
                                row -> row.said() == null ? null : row.said().text()))
                .update();
    }

    private void makeDue(List<InboxRow> rows) {
        Set<ConversationId> prompt = new HashSet<>();
        Set<ConversationId> quiet = new HashSet<>();
        rows.forEach(row -> (row.prompt() ? prompt : quiet).add(row.conversation()));
        quiet.removeAll(prompt);
        makeDue(prompt, true);
        makeDue(quiet, false);
    }

    private void makeDue(Set<ConversationId> conversations, boolean prompt) {
        if (conversations.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update conversation_lease l set waiting_since = coalesce(waiting_since, now()), prompt = prompt or :prompt,
                          due_at = greatest(not_before, case when prompt or :prompt then now()
                            else least(now() + :quiet * interval '1 ms',
                              coalesce(waiting_since, now()) + :longest * interval '1 ms') end)
                        from (select conversation_id from conversation_lease where conversation_id = any(:ids::uuid[])
                          order by conversation_id for no key update) o
                        where l.conversation_id = o.conversation_id""")
                .param(
                        "ids",
                        conversations.stream().map(ConversationId::toString).toArray(String[]::new))
                .param("prompt", prompt)
                .param("quiet", quietTime.toMillis())
                .param("longest", quietTime.multipliedBy(LONGEST_BURST).toMillis())
                .update();
    }

    private static @Nullable String[] column(List<InboxRow> rows, Function<InboxRow, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static String key(InboxRow row) {
        return row.tenant() + ' ' + row.channel() + ' ' + row.receiver() + ' ' + row.externalId();
    }
}
