package io.conserje.orchestrator.deadletter;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Guests' messages whose turn failed on every step of the ladder. */
@Component
class ParkedMessages {

    private final JdbcClient jdbc;

    ParkedMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes it wait for a turn again, from the ladder's first step; false when it is not parked. Called inside the caller's transaction. */
    boolean replay(String tenant, long id) {
        Optional<UUID> conversation = jdbc.sql("""
                        update inbox set state = 'waiting', done_at = null
                        where id = :id and tenant = :tenant and state = 'parked' returning conversation_id""")
                .param("id", id)
                .param("tenant", tenant)
                .query(UUID.class)
                .optional();
        conversation.ifPresent(due -> jdbc.sql("""
                        update conversation_lease set due_at = now(), waiting_since = coalesce(waiting_since, now()),
                          prompt = true, not_before = null, failures = 0 where conversation_id = :id""").param("id", due).update());
        return conversation.isPresent();
    }

    /** Gives it up for good; false when it is not parked. Called inside the caller's transaction. */
    boolean discard(String tenant, long id) {
        return jdbc.sql("update inbox set state = 'discarded' where id = :id and tenant = :tenant and state = 'parked'")
                        .param("id", id)
                        .param("tenant", tenant)
                        .update()
                == 1;
    }

    /** What staff made of it before: discarded, or replayed, which its own row does not tell from one that was never parked. */
    Optional<String> fate(String tenant, long id) {
        return jdbc.sql("""
                        select case when i.state = 'discarded' then 'discarded' else 'replayed' end from inbox i
                        where i.id = :id and i.tenant = :tenant and (i.state = 'discarded' or exists (
                          select 1 from audit a where a.tenant = i.tenant and a.subject = 'turn-' || i.id
                            and a.deed = 'dead_letter.replayed'))""")
                .param("id", id)
                .param("tenant", tenant)
                .query(String.class)
                .optional();
    }
}
