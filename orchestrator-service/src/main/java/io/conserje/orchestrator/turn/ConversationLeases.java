package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.worker.Instance;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One turn at a time for each conversation, whatever instance does it. Real time; the fence, not the clock, decides who may commit.
 */
class ConversationLeases {

    /** So often a lease is extended within its length, so that a beat or two may be late. */
    private static final int BEATS = 4;

    private final JdbcClient jdbc;
    private final Instance instance;
    private final Duration length;
    private final DueTurns due;

    ConversationLeases(JdbcClient jdbc, Instance instance, Duration length) {
        this.due = new DueTurns(jdbc, instance, length);
        this.jdbc = jdbc;
        this.instance = instance;
        this.length = length;
    }

    /** Takes conversations that are due, as {@link DueTurns#take} says. */
    DueTurns.Taken take(int limit, int share) {
        return due.take(limit, share);
    }

    /** How often the leases of turns under way have to be extended. */
    Duration beat() {
        return length.dividedBy(BEATS);
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

    /** The same after its conversation, in the order of everybody who needs both, in one question; the conversation as it is now. */
    Conversation lockBoth(Lease lease) {
        return jdbc.sql("select c.* from (select " + Conversations.COLUMNS + """
                         from conversation where id = :id for no key update) c
                        cross join lateral (select 1 from conversation_lease where conversation_id = c.id and fence = :fence
                          and owner = :owner for no key update) l""")
                .param("id", lease.conversation().value())
                .param("fence", lease.fence())
                .param("owner", instance.id())
                .query((row, number) -> Conversations.read(row))
                .optional()
                .orElseThrow(LeaseLost::new);
    }

    /**
     * Looks once more for waiting rows and lets go; what still waits goes behind everybody who waits already. The lease has to be
     * locked by an earlier statement, or a row may be overlooked. Whether something still waits.
     */
    boolean release(Lease lease) {
        return release(lease, List.of(), "done");
    }

    /**
     * The same, after these rows are marked.
     *
     * @param rows numbers of inbox rows that this turn took
     * @param state done, silent or parked
     */
    boolean release(Lease lease, List<Long> rows, String state) {
        return jdbc.sql("""
                        with finished as (
                          update inbox set state = :state, done_at = now() where id = any(:rows) and state = 'waiting')
                        update conversation_lease l set owner = null, until = null, failures = 0, not_before = null,
                          due_at = case when rows.waiting then greatest(l.due_at, now()) end,
                          waiting_since = case when rows.waiting then now() end, prompt = l.prompt and rows.waiting
                        from (select exists (select 1 from inbox
                          where conversation_id = :id and state = 'waiting' and id <> all(:rows)) as waiting) rows
                        where l.conversation_id = :id returning rows.waiting""")
                .param("id", lease.conversation().value())
                .param("rows", rows.toArray(Long[]::new))
                .param("state", state)
                .query(Boolean.class)
                .single();
    }

    /** Lets go of a failed turn, which may be tried again after a while; false when the lease was lost. */
    boolean postpone(Lease lease, Duration wait) {
        return letGo(lease, 1, wait);
    }

    /** Lets go of a turn that could not be tried at all, which costs it no step of the ladder; false when the lease was lost. */
    boolean putOff(Lease lease, Duration wait) {
        return letGo(lease, 0, wait);
    }

    private boolean letGo(Lease lease, int failures, Duration wait) {
        return jdbc.sql("""
                        update conversation_lease set owner = null, until = null, failures = failures + :failures,
                          not_before = now() + :millis * interval '1 ms', due_at = now() + :millis * interval '1 ms'
                        where conversation_id = :id and fence = :fence and owner = :owner""")
                        .param("failures", failures)
                        .param("id", lease.conversation().value())
                        .param("fence", lease.fence())
                        .param("owner", instance.id())
                        .param("millis", wait.toMillis())
                        .update()
                == 1;
    }
}
