package io.conserje.orchestrator.guest;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves everything of one conversation into another. Called inside a transaction that has locked both, and both leases. */
@Component
class Belongings {

    /**
     * The dialogue goes on where the guest spoke last; but what waits for the hotel's system to say whether it booked goes before
     * everything, since nobody else would tell the guest.
     */
    private static final String CONVERSATION = """
            with spoken as (
              select g.*, case when o.mine <> o.theirs then o.theirs else g.state_name <> 'new'
                and (k.state_name = 'new' or g.last_message_at > k.last_message_at) end as goes_on
              from conversation k, conversation g, lateral (
                select exists (select 1 from booking where conversation_id = k.id and state in ('pending', 'unknown')) as mine,
                  exists (select 1 from booking where conversation_id = g.id and state in ('pending', 'unknown')) as theirs) o
              where k.id = :kept and g.id = :gone)
            update conversation k set
              guest_name = coalesce(g.guest_name, k.guest_name), wa_id = coalesce(k.wa_id, g.wa_id),
              user_id = coalesce(k.user_id, g.user_id), email = coalesce(k.email, g.email),
              mode = case when 'staff' in (k.mode, g.mode) then 'staff' when 'agent' in (k.mode, g.mode) then 'agent'
                else 'closed' end,
              staff_until = case when k.mode = 'staff' and g.mode = 'staff'
                  then case when k.staff_until is not null and g.staff_until is not null
                    then greatest(k.staff_until, g.staff_until) end
                when k.mode = 'staff' then k.staff_until when g.mode = 'staff' then g.staff_until end,
              state_name = case when g.goes_on then g.state_name else k.state_name end,
              state_json = case when g.goes_on then g.state_json else k.state_json end,
              state_at = case when g.goes_on then g.state_at else k.state_at end,
              language = case when g.goes_on then coalesce(g.language, k.language) else coalesce(k.language, g.language) end,
              last_message_at = greatest(k.last_message_at, g.last_message_at)
            from spoken g where k.id = :kept""";

    /** Of one kind only one ticket is open: the two become one. */
    private static final String TICKETS = """
            with twice as (
              select g.id, g.times, g.priority, k.id as kept from ticket g
              join ticket k on k.conversation_id = :kept and k.kind = g.kind and k.state = 'open'
              where g.conversation_id = :gone and g.state = 'open'),
            grown as (
              update ticket k set times = k.times + t.times,
                priority = case when 'urgent' in (k.priority, t.priority) then 'urgent'
                  when 'normal' in (k.priority, t.priority) then 'normal' else 'low' end
              from twice t where k.id = t.kept)
            update ticket g set state = 'closed', closed_at = :now, closed_by = 'merge' from twice t where g.id = t.id""";

    /** The fence is above both, since the hotel's system and messaging refuse older ones. */
    private static final String LEASE = """
            update conversation_lease k set fence = greatest(k.fence, g.fence) + 1, owner = null, until = null,
              failures = 0, not_before = null, prompt = k.prompt or g.prompt,
              waiting_since = least(k.waiting_since, g.waiting_since),
              due_at = case when exists (select 1 from inbox where conversation_id = :kept and state = 'waiting')
                then coalesce(least(k.due_at, g.due_at), now()) end
            from conversation_lease g where k.conversation_id = :kept and g.conversation_id = :gone""";

    private static final List<String> TABLES =
            List.of("inbox", "message", "outbox", "booking", "ticket", "not_understood");

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Belongings(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Moves everything but identifiers, and leaves a sign that points to the conversation that stays. */
    void move(ConversationId kept, ConversationId gone) {
        run(CONVERSATION, kept, gone);
        jdbc.sql(TICKETS)
                .param("kept", kept.value())
                .param("gone", gone.value())
                .param("now", Times.param(clock.instant()))
                .update();
        TABLES.forEach(table ->
                run("update " + table + " set conversation_id = :kept where conversation_id = :gone", kept, gone));
        run(LEASE, kept, gone);
        run("delete from conversation_lease where conversation_id = :gone and :kept::uuid is not null", kept, gone);
        run("update conversation set merged_into = :kept where id = :gone or merged_into = :gone", kept, gone);
    }

    private void run(String sql, ConversationId kept, ConversationId gone) {
        jdbc.sql(sql).param("kept", kept.value()).param("gone", gone.value()).update();
    }
}
