package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same table seen by the settlement: what is due for a look, and what came of it. */
class UnsettledBookings {

    /** How long a look may take before another instance takes the row. */
    private static final Duration LOOK_MAY_TAKE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final IntentionRows rows;
    private final InstantSource clock;

    UnsettledBookings(JdbcClient jdbc, IntentionRows rows, InstantSource clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /** Takes up to {@code most} that are due; from now on nobody else may decide them. */
    List<Intention> take(int most, UUID owner) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update booking_intention set owner = :owner, next_look_at = :again
                         where key in (select key from booking_intention where next_look_at <= :now
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
                        update booking_intention
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
    boolean confirm(Intention intention, Reservation reservation) {
        return jdbc.sql("""
                        update booking_intention
                           set state = 'confirmed', order_id = :order, reference = :reference, total_amount = :amount,
                               total_currency = :currency, settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state in ('sending', 'unknown')
                        """)
                        .param("order", reservation.orderId())
                        .param("reference", reservation.reference())
                        .param("amount", reservation.total().amount())
                        .param("currency", reservation.total().currency())
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
                        update booking_intention
                           set state = 'refused', reason = :reason, total_amount = :amount, total_currency = :currency,
                               settled_at = :now, watched_until = :until, next_look_at = :look
                         where key = :key and owner = :owner and state in ('open', 'sending', 'unknown')
                        """)
                        .param("reason", refused.reason().name())
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
        jdbc.sql("update booking_intention set next_look_at = null where key = :key and owner = :owner")
                .param("key", intention.key())
                .param("owner", intention.owner())
                .update();
    }

    /** Writes down that a booking appeared too late and was cancelled. */
    void auditLate(Intention intention, String orderId) {
        jdbc.sql("""
                        insert into late_booking (key, tenant, token, order_id, cancelled_at)
                        values (:key, :tenant, :token, :order, :now) on conflict (key, order_id) do nothing
                        """)
                .param("key", intention.key())
                .param("tenant", intention.tenant())
                .param("token", intention.token())
                .param("order", orderId)
                .param("now", IntentionRows.utc(clock.instant()))
                .update();
    }

    /** How many are unknown, and since when the oldest. */
    Backlog backlog() {
        return jdbc.sql("""
                        select count(*) as size, min(sent_at) as oldest from booking_intention
                         where state in ('sending', 'unknown')
                        """)
                .query((row, _) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Backlog(row.getLong("size"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** What is not settled, with the time at which the oldest was sent, UTC. */
    record Backlog(long size, @Nullable Instant oldest) {}
}
