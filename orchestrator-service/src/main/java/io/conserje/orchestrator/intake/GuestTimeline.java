package io.conserje.orchestrator.intake;

import io.conserje.orchestrator.intake.InboxRow.Said;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows people what guests said, as it stands: an edited message has its new words, a revoked one has none. */
class GuestTimeline {

    private final JdbcClient jdbc;

    GuestTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shows these rows, all of which were never shown. Called inside the caller's transaction. */
    void show(List<InboxRow> rows) {
        if (!rows.isEmpty()) {
            boolean earlierOnesAmend = add(rows);
            if (earlierOnesAmend
                    || rows.stream()
                            .anyMatch(row -> row.said() != null && row.said().amends() != null)) {
                amend(rows);
            }
        }
    }

    /** Whether something of these conversations that was shown before amends another message, perhaps one of these. */
    private boolean add(List<InboxRow> rows) {
        return jdbc.sql("""
                        with said as (
                          select * from unnest(:tenants::text[], :channels::text[], :externalIds::text[],
                            :conversations::text[], :times::text[], :types::text[], :texts::text[], :amended::text[])
                            as r (tenant, channel, external_id, conversation_id, at, type, text, amends)),
                        latest as (
                          update conversation c set last_message_at = greatest(c.last_message_at, s.at)
                          from (select conversation_id::uuid as id, max(at::timestamptz) as at from said group by 1) s
                          where c.id = s.id),
                        shown as (
                          insert into message (tenant, conversation_id, at, direction, channel, type, text, external_id, status, by,
                            amends)
                          select tenant, conversation_id::uuid, at::timestamptz, 'in', channel, type, text, external_id,
                            'received', 'guest', amends from said)
                        select exists (select 1 from message
                          where conversation_id = any(:conversations::uuid[]) and amends is not null)""")
                .param("tenants", Inbox.column(rows, InboxRow::tenant))
                .param("channels", Inbox.column(rows, InboxRow::channel))
                .param("externalIds", Inbox.column(rows, InboxRow::externalId))
                .param("conversations", conversations(rows))
                .param("times", Inbox.column(rows, row -> row.at().toString()))
                .param("types", said(rows, Said::type))
                .param("texts", said(rows, Said::text))
                .param("amended", said(rows, Said::amends))
                .query(Boolean.class)
                .single();
    }

    /** In whatever order they came: the last edit counts, and a revocation more than any. */
    private void amend(List<InboxRow> rows) {
        jdbc.sql("""
                        with latest as (
                          select distinct on (conversation_id, amends) tenant, conversation_id, amends, type, text from message
                          where conversation_id = any(:conversations::uuid[]) and amends is not null
                          order by conversation_id, amends, type = 'revoke' desc, at desc, number desc),
                        changed as (
                          select m.id, case when l.type = 'edit' then coalesce(l.text, m.text) end as text,
                            case l.type when 'edit' then 'edited' else 'revoked' end as change
                          from latest l join message m on m.tenant = l.tenant and m.external_id = l.amends
                            and m.conversation_id = l.conversation_id and m.direction = 'in')
                        update message m set text = c.text, change = c.change from changed c
                        where m.id = c.id and (m.text, m.change) is distinct from (c.text, c.change)""").param("conversations", conversations(rows)).update();
    }

    private static @Nullable String[] conversations(List<InboxRow> rows) {
        return Inbox.column(rows, row -> row.conversation().toString());
    }

    private static @Nullable String[] said(List<InboxRow> rows, Function<Said, @Nullable String> value) {
        return Inbox.column(rows, row -> row.said() == null ? null : value.apply(row.said()));
    }
}
