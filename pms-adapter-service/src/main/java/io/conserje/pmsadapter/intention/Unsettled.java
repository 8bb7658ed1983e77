package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.contract.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same table seen by the settlement: what is due for a look, and what came of it. */
public class Unsettled {

    /** How long a look may take before another instance takes the row. */
    private static final Duration LOOK_MAY_TAKE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final IntentionRows rows;
    private final InstantSource clock;

    /** Reads and writes the table. */
    public Unsettled(JdbcClient jdbc, IntentionRows rows, InstantSource clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes up to {@code most} that are due; from now on nobody else may decide them. */
    List<Intention> take(int most, UUID owner) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update intention set owner = :owner, next_look_at = :again
                         where key in (select key from intention where next_look_at <= :now
                                        order by next_look_at limit :most for update skip locked)
                        returning *
                        """)
                .param("owner", owner)
                .param("again", IntentionRows.utc(now.plus(LOOK_MAY_TAKE)))
                .param("now", IntentionRows.utc(now))
                .param("most", most)
                .query(rows)
                .list();
    }

    /** Looks again later; {@code empty} counts a look that found nothing. */
    boolean lookAgain(Intention intention, Instant when, boolean empty) {
        return jdbc.sql("""
                        update intention
                           set state = case state when 'sending' then 'unknown' else state end, next_look_at = :when,
                               empty_lookups = empty_lookups + :empty
                         where key = :key and owner = :owner
                        """)
                        .param("when", IntentionRows.utc(when))
                        .param("empty", empty ? 1 : 0)
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    /** It was found, and stands. */
    boolean confirm(Intention intention, Verdict.Done done) {
        return jdbc.sql("""
                        update intention
                           set state = 'confirmed', order_id = :order, reference = :reference, total_amount = :amount,
                               total_currency = :currency, settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state in ('sending', 'unknown')
                        """)
                        .param("order", done.orderId())
                        .param("reference", done.reference())
                        .param("amount", done.total().amount())
                        .param("currency", done.total().currency())
                        .param("now", IntentionRows.utc(clock.instant()))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    /**
     * The key is dead.
     *
     * @param watchedUntil until when it is looked for all the same; null when nothing was ever sent
     */
    boolean bury(Intention intention, Verdict.Refused refused, @Nullable Instant watchedUntil, @Nullable Instant look) {
        Money total = refused.total();
        return jdbc.sql("""
                        update intention
                           set state = 'refused', reason = :reason, total_amount = :amount, total_currency = :currency,
                               settled_at = :now, watched_until = :until, next_look_at = :look
                         where key = :key and owner = :owner and state in ('open', 'sending', 'unknown')
                        """)
                        .param("reason", refused.reason())
                        .param("amount", total == null ? null : total.amount())
                        .param("currency", total == null ? null : total.currency())
                        .param("now", IntentionRows.utc(clock.instant()))
                        .param("until", watchedUntil == null ? null : IntentionRows.utc(watchedUntil))
                        .param("look", look == null ? null : IntentionRows.utc(look))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    /** The watch over a dead key is over. */
    void stopWatching(Intention intention) {
        jdbc.sql("update intention set next_look_at = null where key = :key and owner = :owner")
                .param("key", intention.key())
                .param("owner", intention.owner())
                .update();
    }

    /** Whether a later change of the same booking was done, so that what is seen there is no longer this one's. */
    boolean isSuperseded(Intention intention) {
        return jdbc.sql("""
                        select exists (select from intention later join intention mine on mine.key = :key
                                        where later.tenant = mine.tenant and later.stay = mine.stay and later.key <> mine.key
                                          and later.state in ('sending', 'unknown', 'confirmed')
                                          and coalesce(later.settled_at, later.sent_at) >= mine.settled_at)
                        """).param("key", intention.key()).query(Boolean.class).single();
    }

    /** Writes down that something appeared too late, and what was done about it. */
    void auditLate(Intention intention, Judge.Late late) {
        jdbc.sql("""
                        insert into late_deed (key, tenant, token, order_id, seen_at, remedy)
                        values (:key, :tenant, :token, :order, :now, :remedy) on conflict (key, order_id) do nothing
                        """)
                .param("key", intention.key())
                .param("tenant", intention.tenant())
                .param("token", intention.token())
                .param("order", late.orderId())
                .param("remedy", late.remedy().name().toLowerCase(Locale.ROOT))
                .param("now", IntentionRows.utc(clock.instant()))
                .update();
    }

    /** How many are unknown of each family that has any, and since when the oldest. */
    Map<Family, Backlog> backlog() {
        return jdbc
                .sql("""
                        select family, count(*) as size, min(sent_at) as oldest from intention
                         where state in ('sending', 'unknown') group by family
                        """)
                .query((row, _) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return Map.entry(
                            Family.ofStored(row.getString("family")),
                            new Backlog(row.getLong("size"), oldest == null ? null : oldest.toInstant()));
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is not settled, with the time at which the oldest was sent, UTC. */
    record Backlog(long size, @Nullable Instant oldest) {

        static final Backlog NONE = new Backlog(0, null);
    }
}
