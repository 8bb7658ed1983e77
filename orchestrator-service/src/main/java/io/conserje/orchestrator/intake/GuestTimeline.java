package io.conserje.orchestrator.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Shows people what guests said, as it stands: an edited message has its new words, a revoked one has none. */
class GuestTimeline {

    /**
     * Shows what a common table expression {@code fresh} has, all of which was never shown; what has no type is not. A part of the
     * statement that stores it, in which {@code latest} are the conversations that have got a new last message.
     */
    static final String SHOWN = """
            latest as (
              update conversation c set last_message_at = greatest(c.last_message_at, s.at)
              from (select conversation_id as id, max(at::timestamptz) as at from fresh where type is not null group by 1) s
              where c.id = s.id returning c.id),
            shown as (
              insert into message (tenant, conversation_id, at, direction, channel, type, text, external_id, status, by, amends)
              select tenant, conversation_id, at::timestamptz, 'in', channel, type, text, external_id, 'received', 'guest', amends
              from fresh where type is not null order by place),
            """;

    private final JdbcClient jdbc;

    GuestTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets edits and revocations count, in whatever order they came: the last edit, and a revocation more than any. */
    void amend(String[] conversations) {
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
                        where m.id = c.id and (m.text, m.change) is distinct from (c.text, c.change)""").param("conversations", conversations).update();
    }
}
