package io.conserje.orchestrator.deadletter;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.conversation.Times;
import io.conserje.orchestrator.deadletter.DeadLetter.Kind;
import io.conserje.orchestrator.staff.Listing;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dead letters of a tenant, the latest first. */
@Component
class DeadLetterList {

    private static final Listing<DeadLetter> LIST = new Listing<>(
            "*",
            """
            from (
              select 'send-' || o.id as id, 'send' as kind, o.conversation_id, o.reason, o.reply ->> 'text' as text,
                o.created_at, coalesce(o.done_at, o.created_at) as ended_at
              from outbox o where o.tenant = :tenant and o.state in ('refused', 'dead')
              union all
              select 'turn-' || i.id, 'turn', i.conversation_id, i.kind, i.payload ->> 'text', i.at,
                coalesce(i.done_at, i.received_at)
              from inbox i where i.tenant = :tenant and i.state = 'parked') letter""",
            "ended_at desc, id",
            (row, number) -> new DeadLetter(
                    row.getString("id"),
                    Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                    row.getObject("conversation_id", UUID.class),
                    row.getString("reason"),
                    row.getString("text"),
                    Times.get(row, "created_at"),
                    Times.get(row, "ended_at")));

    private final JdbcClient jdbc;

    DeadLetterList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageOf<DeadLetter> page(String tenant, PageQuery page) {
        return LIST.page(jdbc, Map.of("tenant", tenant), page);
    }
}
