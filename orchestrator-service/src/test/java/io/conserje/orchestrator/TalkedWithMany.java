package io.conserje.orchestrator;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A house that has talked with twenty thousand guests. */
public final class TalkedWithMany {

    private static final int GUESTS = 20_000;

    private TalkedWithMany() {}

    /** Fills every table that grows with guests, and has the planner know it. */
    public static void fill(JdbcClient jdbc) {
        for (String statement : List.of("""
                insert into conversation (id, tenant, channel, receiver, wa_id, last_message_at)
                select md5(i::text)::uuid, 'default', 'whatsapp', '%2$s', 'known' || i, now() - i * interval '1 second'
                from generate_series(0, %1$d) i""", """
                insert into guest_identifier (tenant, receiver, kind, value, conversation_id)
                select tenant, receiver, 'wa_id', wa_id, id from conversation where wa_id like 'known%%'""", """
                insert into conversation_lease (conversation_id, tenant)
                select id, tenant from conversation where wa_id like 'known%%'""", """
                insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload, correlation_id,
                  state, done_at)
                select 'default', 'whatsapp', receiver, 'wamid.' || n || wa_id, id, 'message', now(), '{"text": "hola"}', 'c',
                  'done', now() from conversation, generate_series(1, 2) n where wa_id like 'known%%'""", """
                insert into message (tenant, conversation_id, at, direction, channel, type, text, external_id, status, by)
                select tenant, id, now(), 'in', 'whatsapp', 'text', 'hola', 'wamid.' || n || wa_id, 'received', 'guest'
                from conversation, generate_series(1, 2) n where wa_id like 'known%%'""", """
                insert into outbox (id, tenant, channel, conversation_id, reply, state, correlation_id, done_at, external_id)
                select gen_random_uuid(), tenant, 'whatsapp', id, '{"text": "hola", "choices": []}', 'accepted', 'c', now(), 'x'
                from conversation, generate_series(1, 2) n where wa_id like 'known%%'""", """
                insert into booking (key, tenant, conversation_id, draft_id, wish, decision, inbox_ids, fence, state,
                  correlation_id)
                select gen_random_uuid(), tenant, id, gen_random_uuid(), '{}', '{}', '{1}', 1, 'confirmed', 'c'
                from conversation where wa_id like 'known%%'""", """
                insert into ticket (tenant, conversation_id, kind, priority, state, summary, created_at)
                select tenant, id, 'undelivered', 'normal', 'closed', 'x', now() from conversation
                where wa_id like 'known%%'""", """
                insert into delivery (id, channel, app, correlation_id, body)
                select nextval('delivery_id'), 'whatsapp', 'default', 'c', '\\x01' from generate_series(0, %1$d)""", "analyze")) {
            jdbc.sql(statement.formatted(GUESTS, TestDatabase.RECEIVER)).update();
        }
    }
}
