package io.conserje.pmsadapter.hold;

import io.conserje.pmsadapter.contract.HoldOutcome;
import io.conserje.pmsadapter.contract.HoldOutcome.State;
import io.conserje.pmsadapter.contract.HoldRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionOperations;

/** Places, extends and gives back holds; every one of it is audited. */
class Holds {

    private final HoldStore store;
    private final TransactionOperations transactions;
    private final HoldProperties settings;
    private final HoldNews news;
    private final InstantSource clock;

    Holds(
            HoldStore store,
            TransactionOperations transactions,
            HoldProperties settings,
            HoldNews news,
            InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.settings = settings;
        this.news = news;
        this.clock = clock;
    }

    HoldOutcome place(String tenant, HoldRequest request) {
        if (!request.checkIn().isBefore(request.checkOut())) {
            throw HoldProblems.invalidDays();
        }
        return changed(tenant, () -> transactions.execute(_ -> placeAlone(tenant, request)));
    }

    HoldOutcome find(String tenant, UUID key) {
        return row(tenant, key).outcome(clock.instant());
    }

    HoldOutcome extend(String tenant, UUID key) {
        row(tenant, key);
        Instant now = clock.instant();
        boolean extended = changed(
                tenant,
                () -> transactions.execute(_ -> {
                    boolean done = store.extend(key, now, now.plus(settings.length()), settings.extensions());
                    news.happened(key, tenant, done ? HoldEvent.EXTENDED : HoldEvent.REFUSED, now);
                    return done;
                }));
        HoldOutcome outcome = find(tenant, key);
        return extended || outcome.state() != State.HELD
                ? outcome
                : new HoldOutcome(key, State.REFUSED, outcome.expiresAt(), outcome.extensions());
    }

    HoldOutcome release(String tenant, UUID key) {
        row(tenant, key);
        Instant now = clock.instant();
        changed(
                tenant,
                () -> transactions.execute(_ -> {
                    boolean done = store.release(key, now);
                    if (done) {
                        news.happened(key, tenant, HoldEvent.RELEASED, now);
                    }
                    return done;
                }));
        return find(tenant, key);
    }

    /** Marks what is over. */
    void expire() {
        Instant now = clock.instant();
        transactions.executeWithoutResult(
                _ -> store.expire(now).forEach(row -> news.happened(row.key(), row.tenant(), HoldEvent.EXPIRED, now)));
        news.held(store.count(now));
    }

    private HoldOutcome placeAlone(String tenant, HoldRequest request) {
        store.lock(tenant, request.roomTypeId());
        Instant now = clock.instant();
        Optional<HoldRow> known = store.find(request.key());
        if (known.isPresent()) {
            return known.filter(row -> row.isOf(tenant, request))
                    .orElseThrow(HoldProblems::keyReused)
                    .outcome(now);
        }
        int held = store.held(tenant, request.roomTypeId(), request.checkIn(), request.checkOut(), now);
        if (request.freeRooms() - held < request.rooms()) {
            news.happened(request.key(), tenant, HoldEvent.REFUSED, now);
            return new HoldOutcome(request.key(), State.REFUSED, null, 0);
        }
        Instant expiresAt = now.plus(settings.length());
        store.insert(tenant, request, now, expiresAt);
        news.happened(request.key(), tenant, HoldEvent.PLACED, now);
        return new HoldOutcome(request.key(), State.HELD, expiresAt, 0);
    }

    private HoldRow row(String tenant, UUID key) {
        return store.find(key).filter(row -> row.tenant().equals(tenant)).orElseThrow(HoldProblems::notFound);
    }

    /** One whose commit failed may be committed all the same. */
    private <T> T changed(String tenant, Supplier<T> change) {
        try {
            return change.get();
        } finally {
            news.committed(tenant);
        }
    }
}
