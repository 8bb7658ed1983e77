package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.lease.HouseLease;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Remembers what was meant to be booked, so that nothing that happens on the way can make two bookings of one key. Whoever
 * lost an intention to another owner changes nothing and is told {@code false}.
 */
class BookingIntentions {

    private static final String TOKEN_PREFIX = "conserje/";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final IntentionRows rows;
    private final BookingProperties settings;
    private final InstantSource clock;

    BookingIntentions(
            JdbcClient jdbc,
            TransactionOperations transactions,
            IntentionRows rows,
            BookingProperties settings,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Takes a key for a call, again if the one that took it died before it sent anything. Refuses with a problem a fence older
     * than one seen, and a key that was used for something else.
     */
    Taken take(String tenant, BookingRequest request, UUID owner) {
        return transactions.execute(_ -> insert(tenant, request, owner)
                ? new Taken.Mine(read(request.key()))
                : takeKnown(tenant, request, owner));
    }

    /** Commits that the hotel's system is about to be called. */
    boolean sending(Intention intention) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update booking_intention
                           set state = 'sending', attempts = attempts + 1, empty_lookups = 0, sent_at = :now, next_look_at = :look
                         where key = :key and owner = :owner and state in ('open', 'sending')
                        """)
                        .param("now", IntentionRows.utc(now))
                        .param("look", IntentionRows.utc(now.plus(settings.sendingMayTake())))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    /**
     * Keeps what the call that books found out.
     *
     * @param turn in the house; a confirmation is kept only while nobody overtook it
     */
    boolean settle(Intention intention, Verdict verdict, HouseLease.@Nullable Turn turn) {
        return switch (verdict) {
            case Verdict.Confirmed confirmed -> turn != null && confirm(intention, confirmed.reservation(), turn);
            case Verdict.Refused refused -> refuse(intention, refused);
            case Verdict.Unknown _ -> doubt(intention);
        };
    }

    /** What is known of a key of the tenant. */
    Optional<Intention> find(String tenant, UUID key) {
        return jdbc.sql("select * from booking_intention where tenant = :tenant and key = :key")
                .param("tenant", tenant)
                .param("key", key)
                .query(rows)
                .optional();
    }

    private boolean insert(String tenant, BookingRequest request, UUID owner) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into booking_intention
                               (key, tenant, terms, digest, fence, state, token, owner, created_at, next_look_at)
                        values (:key, :tenant, cast(:terms as jsonb), :digest, :fence, 'open', :token, :owner, :now, :look)
                            on conflict (key) do nothing
                        """)
                        .param("key", request.key())
                        .param("tenant", tenant)
                        .param("terms", rows.json(Terms.of(request)))
                        .param("digest", RequestDigest.of(request))
                        .param("fence", request.fence())
                        .param("token", TOKEN_PREFIX + request.key())
                        .param("owner", owner)
                        .param("now", IntentionRows.utc(now))
                        .param("look", IntentionRows.utc(now.plus(settings.preparation())))
                        .update()
                == 1;
    }

    private Taken takeKnown(String tenant, BookingRequest request, UUID owner) {
        Seen seen = jdbc.sql("select tenant, digest, fence from booking_intention where key = :key for update")
                .param("key", request.key())
                .query(Seen.class)
                .single();
        if (!seen.tenant().equals(tenant) || !seen.digest().equals(RequestDigest.of(request))) {
            throw BookingProblems.keyReused();
        }
        if (request.fence() < seen.fence()) {
            throw BookingProblems.staleFence();
        }
        boolean takenOver = takeOver(request, owner);
        Intention intention = read(request.key());
        return takenOver ? new Taken.Mine(intention) : new Taken.Known(intention);
    }

    private boolean takeOver(BookingRequest request, UUID owner) {
        Instant now = clock.instant();
        jdbc.sql("update booking_intention set fence = :fence where key = :key and fence < :fence")
                .param("fence", request.fence())
                .param("key", request.key())
                .update();
        return jdbc.sql("""
                        update booking_intention set owner = :owner, next_look_at = :look
                         where key = :key and state = 'open' and next_look_at <= :now
                        """)
                        .param("owner", owner)
                        .param("look", IntentionRows.utc(now.plus(settings.preparation())))
                        .param("key", request.key())
                        .param("now", IntentionRows.utc(now))
                        .update()
                == 1;
    }

    private boolean confirm(Intention intention, Reservation reservation, HouseLease.Turn turn) {
        return jdbc.sql("""
                        update booking_intention
                           set state = 'confirmed', order_id = :order, reference = :reference, total_amount = :amount,
                               total_currency = :currency, settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state = 'sending'
                           and exists (select from house_lease where house = :house and fence = :fence)
                        """)
                        .param("order", reservation.orderId())
                        .param("reference", reservation.reference())
                        .param("amount", reservation.total().amount())
                        .param("currency", reservation.total().currency())
                        .param("now", IntentionRows.utc(clock.instant()))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .param("house", turn.house())
                        .param("fence", turn.fence())
                        .update()
                == 1;
    }

    private boolean refuse(Intention intention, Verdict.Refused refused) {
        return jdbc.sql("""
                        update booking_intention
                           set state = 'refused', reason = :reason, total_amount = :amount, total_currency = :currency,
                               settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state in ('open', 'sending')
                        """)
                        .param("reason", refused.reason().name())
                        .param(
                                "amount",
                                refused.total() == null ? null : refused.total().amount())
                        .param(
                                "currency",
                                refused.total() == null ? null : refused.total().currency())
                        .param("now", IntentionRows.utc(clock.instant()))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    private boolean doubt(Intention intention) {
        return jdbc.sql("""
                        update booking_intention set state = 'unknown', next_look_at = :look
                         where key = :key and owner = :owner and state = 'sending'
                        """)
                        .param("look", IntentionRows.utc(clock.instant().plus(settings.lookPause())))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    private Intention read(UUID key) {
        return jdbc.sql("select * from booking_intention where key = :key")
                .param("key", key)
                .query(rows)
                .single();
    }

    private record Seen(String tenant, String digest, long fence) {}
}
