package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.worker.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The conversations for which it is time. Tenants take turns: whoever has least under way here is next, and within a tenant whoever
 * waits longest.
 */
class DueTurns {

    /** The tenants for whom something waits, by hopping from one to the next in the index; never a scan of all that waits. */
    private static final String TENANTS = """
            with recursive tenants as (
              (select tenant from conversation_lease where due_at is not null order by tenant limit 1)
              union all
              select n.tenant from tenants t cross join lateral (select tenant from conversation_lease
                where due_at is not null and tenant > t.tenant order by tenant limit 1) n)
            """;

    private static final String DUE =
            "due_at <= now() and (not_before is null or not_before <= now()) and (owner is null or until < now())";

    private static final String TAKE = TENANTS + """
            , busy as (select tenant, count(*) as turns from conversation_lease where owner = :owner group by tenant),
            due as (
              select d.conversation_id, d.due_at,
                coalesce(b.turns, 0) + row_number() over (partition by t.tenant order by d.due_at) as place
              from tenants t left join busy b using (tenant) cross join lateral (
                select conversation_id, due_at from conversation_lease where tenant = t.tenant and %1$s
                order by due_at limit :limit) d),
            chosen as (select conversation_id from due where place <= :share order by place, due_at limit :limit),
            taken as (
              update conversation_lease l set owner = :owner, until = now() + :millis * interval '1 ms', fence = fence + 1
              from (select conversation_id from conversation_lease
                where conversation_id in (select conversation_id from chosen) and %1$s for no key update skip locked) free
              where l.conversation_id = free.conversation_id returning l.conversation_id, l.fence, l.failures,
                coalesce(extract(epoch from now() - l.waiting_since) * 1000, 0)::bigint as waited,
                exists (select 1 from booking b where b.conversation_id = l.conversation_id and b.state = 'pending') as unfinished),
            rest as (
              select coalesce(min(extract(epoch from d.due_at - now()) * 1000)::bigint, :atMost) as next
              from tenants t cross join lateral (select greatest(due_at, not_before) as due_at from conversation_lease
                where tenant = t.tenant and due_at is not null and owner is null
                  and conversation_id not in (select conversation_id from taken) order by due_at limit 1) d)
            select * from rest left join taken on true
            """.formatted(DUE);

    /** Nobody waits longer than this before looking again, whatever is due. */
    static final Duration LONGEST = Duration.ofMillis(500);

    private final JdbcClient jdbc;
    private final Instance instance;
    private final Duration length;

    /** @param length of the leases that are given */
    DueTurns(JdbcClient jdbc, Instance instance, Duration length) {
        this.jdbc = jdbc;
        this.instance = instance;
        this.length = length;
    }

    /**
     * Takes conversations that are due and free, or whose owner was not heard of for too long, and looks when the next one is due:
     * one question, since it is asked whenever something happens.
     *
     * @param limit how many at most
     * @param share how many turns of one tenant may be under way here, those of before included
     */
    Taken take(int limit, int share) {
        List<Lease> leases = new ArrayList<>();
        long[] next = {LONGEST.toMillis()};
        jdbc.sql(TAKE)
                .param("owner", instance.id())
                .param("share", share)
                .param("millis", length.toMillis())
                .param("limit", limit)
                .param("atMost", LONGEST.toMillis())
                .query(row -> {
                    next[0] = row.getLong("next");
                    UUID conversation = row.getObject("conversation_id", UUID.class);
                    if (conversation != null) {
                        leases.add(lease(conversation, row));
                    }
                });
        return new Taken(leases, Duration.ofMillis(Math.clamp(next[0], 1, LONGEST.toMillis())));
    }

    private static Lease lease(UUID conversation, ResultSet row) throws SQLException {
        return new Lease(
                new ConversationId(conversation),
                row.getLong("fence"),
                row.getInt("failures"),
                Duration.ofMillis(row.getLong("waited")),
                row.getBoolean("unfinished"));
    }

    /**
     * What was taken.
     *
     * @param next when to look again, if nothing happens before; half a second at most
     */
    record Taken(List<Lease> leases, Duration next) {}
}
