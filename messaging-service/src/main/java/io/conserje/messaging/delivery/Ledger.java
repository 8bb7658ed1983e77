package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.delivery.otherway.Route;
import io.conserje.messaging.gathering.Gathering;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What became of each outbox id: {@code -> sending -> accepted | refused | later | unknown} and {@code later -> sending}.
 * An unknown send is judged by {@link Settlement} and proved by {@link Proofs}; nobody else sets a state. Tries that begin or
 * end at once share a statement and a commit; nobody goes on before the own row is committed.
 */
class Ledger {
    /** The reason of a send of which the channel has some messages and not all. */
    static final String MORE_TO_SEND = "more_to_send";

    private static final String RAISE_FENCE = """
            with s as (
                update send set fence = :fence
                 where outbox_id = :outboxId and tenant = :tenant and fence <= :fence
                returning *)
            select %s from s %s
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    /** The ids come by a select, which hides how many they are (ADR 048). */
    private static final String FIND = """
            select %s from send s %s
             where s.tenant = :tenant and s.outbox_id = any(cast((select :ids) as uuid[]))
            """.formatted(SendRow.COLUMNS, SendRow.RECEIPT);

    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final Gathering<Intention, Optional<Begin.Begun>> intentions;
    private final Gathering<Ending, Optional<SendRow>> endings;

    /** Counts time by the given real clock. */
    Ledger(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.intentions = new Gathering<>("intentions", new Intentions(jdbc)::commit);
        this.endings = new Gathering<>("endings", new Endings(jdbc)::keep);
    }

    /** Commits the intention to send, unless there is an answer already or the caller is out of date. */
    Begin begin(String tenant, SendRequest request) {
        return begin(tenant, request, null);
    }

    /** The same for what can go another way, if its own channel takes it in no form. */
    Begin begin(String tenant, SendRequest request, @Nullable Route other) {
        return intentions
                .ask(new Intention(tenant, request, other, clock.instant()))
                .<Begin>map(begun -> begun)
                .orElseGet(() -> known(tenant, request));
    }

    private Begin known(String tenant, SendRequest request) {
        return jdbc.sql(RAISE_FENCE)
                .param("outboxId", request.outboxId())
                .param("tenant", tenant)
                .param("fence", request.fence())
                .query(SendRow::of)
                .optional()
                .<Begin>map(Begin.Known::new)
                .orElseGet(Begin.Stale::new);
    }

    /** Keeps what a try came to, unless a status proved something else meanwhile; answers what is known now. */
    SendRow finish(Send send, SendOutcome outcome) {
        return endings.ask(new Ending(send, outcome, clock.instant()))
                .orElseGet(() -> find(send.tenant(), List.of(send.outboxId())).getFirst());
    }

    /** What is known of these sends of the tenant; those never seen are absent. */
    List<SendRow> find(String tenant, Collection<UUID> outboxIds) {
        return jdbc.sql(FIND)
                .param("tenant", tenant)
                .param("ids", new SqlArrayValue("uuid", outboxIds.toArray()))
                .query(SendRow::of)
                .list();
    }

    /** How many sends nobody knows about yet, those under way included. */
    long open() {
        return jdbc.sql("select count(*) from send where state in ('sending', 'unknown')")
                .query(Long.class)
                .single();
    }
}
