package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final GuestTimeline timeline;
    private final Duration quietTime;

    Inbox(JdbcClient jdbc, Duration quietTime) {
        this.jdbc = jdbc;
        this.timeline = new GuestTimeline(jdbc);
        this.quietTime = quietTime;
    }

    /** Stores the rows that were never seen, shows them in the timeline, makes their conversations due; answers how many were new. */
    int store(List<InboxRow> rows) {
        Map<String, ConversationId> fresh = new HashMap<>(insert(rows));
        List<InboxRow> stored = rows.stream()
                .flatMap(row -> Stream.ofNullable(fresh.remove(key(row))).map(row::in))
                .toList();
        if (!stored.isEmpty()) {
            timeline.show(stored.stream().filter(row -> row.said() != null).toList());
            makeDue(stored);
        }
        return stored.size();
    }

    /** What is new, with the conversation it went into: one that was merged meanwhile is followed. */
    private Map<String, ConversationId> insert(List<InboxRow> rows) {
        return jdbc
                .sql("""
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
                        returning tenant || ' ' || channel || ' ' || receiver || ' ' || external_id as key, conversation_id""")
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
                .query((row, number) -> Map.entry(
                        row.getString("key"), new ConversationId(row.getObject("conversation_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    static @Nullable String[] column(List<InboxRow> rows, Function<InboxRow, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static String key(InboxRow row) {
        return row.tenant() + ' ' + row.channel() + ' ' + row.receiver() + ' ' + row.externalId();
    }
}
