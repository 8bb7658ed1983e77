package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.intake.InboxRow.Said;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stores what conversations have to deal with, each thing once: the unique index decides, never a check. Called inside the caller's
 * transaction, and one statement however many rows there are.
 */
class Inbox {

    /** A burst is waited for at most this many quiet times. */
    private static final int LONGEST_BURST = 5;

    /** What is new, with the conversation it went into: one that was merged meanwhile is followed. Of what came twice the first counts. */
    private static final String STORED = """
            with came as materialized (
              select distinct on (tenant, channel, receiver, external_id) * from unnest((select :tenants::text[]),
                (select :channels::text[]), (select :receivers::text[]), (select :externalIds::text[]),
                (select :conversations::text[]), (select :kinds::text[]), (select :times::text[]), (select :payloads::text[]),
                (select :correlations::text[]), (select :traces::text[]), (select :prompts::boolean[]), (select :types::text[]),
                (select :texts::text[]), (select :amended::text[]))
                with ordinality as r (tenant, channel, receiver, external_id, went_to, kind, at, payload, correlation_id,
                  traceparent, prompt, type, text, amends, place)
              order by tenant, channel, receiver, external_id, place),
            stored as (
              insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload, correlation_id,
                traceparent)
              select tenant, channel, receiver, external_id, went_to::uuid, kind, at::timestamptz, payload::jsonb, correlation_id,
                traceparent
              from came order by place
              on conflict (tenant, channel, receiver, external_id) do nothing
              returning tenant, channel, receiver, external_id, conversation_id),
            fresh as (select * from stored join came using (tenant, channel, receiver, external_id)),
            """;

    /** Waits until the timeline has its lock on the conversations: leases come after them, as for everybody. */
    private static final String DUE = """
            due as (
              update conversation_lease l set waiting_since = coalesce(l.waiting_since, now()), prompt = l.prompt or o.prompt,
                due_at = greatest(l.not_before, case when l.prompt or o.prompt then now()
                  else least(now() + :quiet * interval '1 ms',
                    coalesce(l.waiting_since, now()) + :longest * interval '1 ms') end)
              from (select l.conversation_id, f.prompt from conversation_lease l
                join (select conversation_id, bool_or(prompt) as prompt from fresh
                  where (select count(*) from latest) >= 0 group by 1) f using (conversation_id)
                order by l.conversation_id for no key update of l) o
              where l.conversation_id = o.conversation_id)
            select count(*) as stored, array_agg(distinct conversation_id::text) filter (where type is not null) as shown,
              coalesce(bool_or(amends is not null), false) or exists (select 1 from message
                where conversation_id in (select conversation_id from fresh where type is not null) and amends is not null) as amended
            from fresh""";

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
        Stored stored = insert(rows);
        if (stored.amended()) {
            timeline.amend(stored.shown());
        }
        return stored.rows();
    }

    private Stored insert(List<InboxRow> rows) {
        return jdbc.sql(STORED + GuestTimeline.SHOWN + DUE)
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
                .param("prompts", rows.stream().map(InboxRow::prompt).toArray(Boolean[]::new))
                .param("types", said(rows, Said::type))
                .param("texts", said(rows, Said::text))
                .param("amended", said(rows, Said::amends))
                .param("quiet", quietTime.toMillis())
                .param("longest", quietTime.multipliedBy(LONGEST_BURST).toMillis())
                .query((row, number) -> stored(row))
                .single();
    }

    private static @Nullable String[] column(List<InboxRow> rows, Function<InboxRow, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable String[] said(List<InboxRow> rows, Function<Said, @Nullable String> value) {
        return column(rows, row -> row.said() == null ? null : value.apply(row.said()));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        java.sql.Array shown = row.getArray("shown");
        return new Stored(
                row.getInt("stored"),
                row.getBoolean("amended"),
                shown == null ? new String[0] : (String[]) shown.getArray());
    }

    /**
     * What a statement found out.
     *
     * @param rows how many were new
     * @param amended whether something that the timeline shows of these conversations amends another message
     */
    private record Stored(int rows, boolean amended, String[] shown) {}
}
