package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.worker.Instance;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One turn at a time for each conversation, whatever instance does it. Real time; the fence, not the clock, decides who may commit. */
class ConversationLeases {

    private final JdbcClient jdbc;
    private final Instance instance;
    private final Duration length;

    ConversationLeases(JdbcClient jdbc, Instance instance, Duration length) {
        this.jdbc = jdbc;
        this.instance = instance;
        this.length = length;
    }

    /** Takes conversations that are due and free, or whose owner was not heard of for too long; those that wait longest first. */
    List<Lease> take(int limit) {
        return jdbc.sql("""
                        update conversation_lease l set owner = :owner, until = now() + :millis * interval '1 ms', fence = fence + 1
                        from (select conversation_id from conversation_lease
                          where due_at <= now() and (not_before is null or not_before <= now())
                            and (owner is null or until < now())
                          order by due_at limit :limit for no key update skip locked) due
                        where l.conversation_id = due.conversation_id returning l.conversation_id, l.fence, l.failures""")
                .param("owner", instance.id())
                .param("millis", length.toMillis())
                .param("limit", limit)
                .query((row, number) -> new Lease(
                        new ConversationId(row.getObject("conversation_id", UUID.class)),
                        row.getLong("fence"),
                        row.getInt("failures")))
                .list();
    }

    /** How long until a conversation becomes due, at most as long as given. */
    Duration untilNext(Duration atMost) {
        long millis = jdbc.sql("""
                        select coalesce(min(extract(epoch from greatest(due_at, not_before) - now()) * 1000)::bigint, :atMost)
                        from conversation_lease where due_at is not null and owner is null""")
                .param("atMost", atMost.toMillis())
                .query(Long.class)
                .single();
        return Duration.ofMillis(Math.clamp(millis, 1, atMost.toMillis()));
    }

    /** Extends the leases of this instance in one statement; answers which of them are still its own. */
    Set<ConversationId> extend(Collection<ConversationId> held) {
        List<ConversationId> kept = jdbc.sql("""
                        update conversation_lease l set until = now() + :millis * interval '1 ms'
                        from (select conversation_id from conversation_lease
                          where owner = :owner and conversation_id = any(:ids::uuid[])
                          order by conversation_id for no key update) o
                        where l.conversation_id = o.conversation_id returning l.conversation_id""")
                .param("owner", instance.id())
                .param("millis", length.toMillis())
                .param("ids", held.stream().map(ConversationId::toString).toArray(String[]::new))
                .query((row, number) -> new ConversationId(row.getObject("conversation_id", UUID.class)))
                .list();
        return Set.copyOf(kept);
    }

    /** Locks the lease until the transaction ends; throws {@link LeaseLost} if it is not this one any more. */
    void lock(Lease lease) {
        jdbc.sql(
                        "select fence from conversation_lease where conversation_id = :id and fence = :fence and owner = :owner for no key update")
                .param("id", lease.conversation().value())
                .param("fence", lease.fence())
                .param("owner", instance.id())
                .query(Long.class)
                .optional()
                .orElseThrow(LeaseLost::new);
    }

    /** Looks once more for waiting rows and lets go. The lease has to be locked by an earlier statement, or a row may be overlooked. */
    void release(Lease lease) {
        jdbc.sql("""
                        update conversation_lease l set owner = null, until = null, failures = 0, not_before = null,
                          due_at = case when rows.waiting then coalesce(l.due_at, now()) end,
                          waiting_since = case when rows.waiting then now() end, prompt = l.prompt and rows.waiting
                        from (select exists (select 1 from inbox where conversation_id = :id and state = 'waiting') as waiting) rows
                        where l.conversation_id = :id""").param("id", lease.conversation().value()).update();
    }

    /** Lets go of a failed turn, which may be tried again after a while; false when the lease was lost. */
    boolean postpone(Lease lease, Duration wait) {
        return jdbc.sql("""
                        update conversation_lease set owner = null, until = null, failures = failures + 1,
                          not_before = now() + :millis * interval '1 ms'
                        where conversation_id = :id and fence = :fence and owner = :owner""")
                        .param("id", lease.conversation().value())
                        .param("fence", lease.fence())
                        .param("owner", instance.id())
                        .param("millis", wait.toMillis())
                        .update()
                == 1;
    }
}
