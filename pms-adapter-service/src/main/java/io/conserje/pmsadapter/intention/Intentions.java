package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.lease.HouseLease;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Remembers what was meant, so that nothing that happens on the way can do it twice for one key. Whoever
 * lost an intention to another owner changes nothing and is told {@code false}.
 */
public class Intentions {

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final IntentionRows rows;
    private final IntentionProperties settings;
    private final InstantSource clock;

    /** Reads and writes the table. */
    public Intentions(
            JdbcClient jdbc,
            TransactionOperations transactions,
            IntentionRows rows,
            IntentionProperties settings,
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
    Taken take(Deed deed, UUID owner) {
        return transactions.execute(
                _ -> insert(deed, owner) ? new Taken.Mine(read(deed.key())) : takeKnown(deed, owner));
    }

    /**
     * Commits that the hotel's system is about to be called, with the terms by which the outcome will be judged. False when somebody
     * overtook the caller in the house, and nothing may be sent any more.
     */
    public boolean sending(Intention intention, HouseLease.Turn turn) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        update intention
                           set state = 'sending', terms = cast(:terms as jsonb), attempts = attempts + 1, empty_lookups = 0, sent_at = :now, next_look_at = :look
                         where key = :key and owner = :owner and state in ('open', 'sending')
                           and exists (select from house_lease where house = :house and fence = :fence)
                        """)
                        .param("terms", intention.terms())
                        .param("house", turn.house())
                        .param("fence", turn.fence())
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
            case Verdict.Done done -> turn != null && confirm(intention, done, turn);
            case Verdict.Refused refused -> refuse(intention, refused);
            case Verdict.Unknown _ -> doubt(intention);
        };
    }

    /** Whether a change of a booking is under way or not settled yet. */
    public boolean isChanging(String tenant, String stay) {
        return jdbc.sql("""
                        select exists (select from intention where tenant = :tenant and stay = :stay and family = 'change'
                                          and state in ('sending', 'unknown'))
                        """)
                .param("tenant", tenant)
                .param("stay", stay)
                .query(Boolean.class)
                .single();
    }

    /** What is known of a key of the tenant. */
    public Optional<Intention> find(String tenant, Family family, UUID key) {
        return jdbc.sql("select * from intention where tenant = :tenant and family = :family and key = :key")
                .param("tenant", tenant)
                .param("family", family.stored())
                .param("key", key)
                .query(rows)
                .optional();
    }

    private boolean insert(Deed deed, UUID owner) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        insert into intention
                               (key, tenant, family, stay, terms, digest, fence, state, token, owner, created_at, next_look_at)
                        values (:key, :tenant, :family, :stay, cast(:terms as jsonb), :digest, :fence, 'open', :token, :owner, :now,
                                :look)
                            on conflict (key) do nothing
                        """)
                        .param("key", deed.key())
                        .param("tenant", deed.tenant())
                        .param("family", deed.family().stored())
                        .param("stay", deed.stay())
                        .param("terms", deed.terms())
                        .param("digest", deed.digest())
                        .param("fence", deed.fence())
                        .param("token", deed.token())
                        .param("owner", owner)
                        .param("now", IntentionRows.utc(now))
                        .param("look", IntentionRows.utc(now.plus(settings.preparation())))
                        .update()
                == 1;
    }

    private Taken takeKnown(Deed deed, UUID owner) {
        Seen seen = jdbc.sql("select tenant, digest, fence from intention where key = :key for update")
                .param("key", deed.key())
                .query(Seen.class)
                .single();
        if (!seen.tenant().equals(deed.tenant()) || !seen.digest().equals(deed.digest())) {
            throw IntentionProblems.keyReused();
        }
        if (deed.fence() < seen.fence()) {
            throw IntentionProblems.staleFence();
        }
        boolean takenOver = takeOver(deed, owner);
        Intention intention = read(deed.key());
        return takenOver ? new Taken.Mine(intention) : new Taken.Known(intention);
    }

    private boolean takeOver(Deed deed, UUID owner) {
        Instant now = clock.instant();
        jdbc.sql("update intention set fence = :fence where key = :key and fence < :fence")
                .param("fence", deed.fence())
                .param("key", deed.key())
                .update();
        return jdbc.sql("""
                        update intention set owner = :owner, next_look_at = :look
                         where key = :key and state = 'open' and next_look_at <= :now
                        """)
                        .param("owner", owner)
                        .param("look", IntentionRows.utc(now.plus(settings.preparation())))
                        .param("key", deed.key())
                        .param("now", IntentionRows.utc(now))
                        .update()
                == 1;
    }

    private boolean confirm(Intention intention, Verdict.Done done, HouseLease.Turn turn) {
        return jdbc.sql("""
                        update intention
                           set state = 'confirmed', order_id = :order, reference = :reference, total_amount = :amount,
                               total_currency = :currency, settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state = 'sending'
                           and exists (select from house_lease where house = :house and fence = :fence)
                        """)
                        .param("order", done.orderId())
                        .param("reference", done.reference())
                        .param("amount", done.total().amount())
                        .param("currency", done.total().currency())
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
                        update intention
                           set state = 'refused', reason = :reason, total_amount = :amount, total_currency = :currency,
                               settled_at = :now, next_look_at = null
                         where key = :key and owner = :owner and state in ('open', 'sending')
                        """)
                        .param("reason", refused.reason())
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
                        update intention set state = 'unknown', next_look_at = :look
                         where key = :key and owner = :owner and state = 'sending'
                        """)
                        .param("look", IntentionRows.utc(clock.instant().plus(settings.lookPause())))
                        .param("key", intention.key())
                        .param("owner", intention.owner())
                        .update()
                == 1;
    }

    private Intention read(UUID key) {
        return jdbc.sql("select * from intention where key = :key")
                .param("key", key)
                .query(rows)
                .single();
    }

    private record Seen(String tenant, String digest, long fence) {}
}
