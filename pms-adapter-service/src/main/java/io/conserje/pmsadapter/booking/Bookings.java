package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayRules;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.lease.HouseLease;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Books once for each key: the first call with it books, every other is told what is known. */
class Bookings {

    private final BookingIntentions intentions;
    private final StayRules rules;
    private final HouseLease lease;
    private final BookingProcess process;
    private final BookingMetrics metrics;
    private final Duration queue;
    private final Supplier<UUID> ids;

    Bookings(
            BookingIntentions intentions,
            StayRules rules,
            HouseLease lease,
            BookingProcess process,
            BookingMetrics metrics,
            Duration queue,
            Supplier<UUID> ids) {
        this.intentions = intentions;
        this.rules = rules;
        this.lease = lease;
        this.process = process;
        this.metrics = metrics;
        this.queue = queue;
        this.ids = ids;
    }

    BookingOutcome book(String tenant, BookingRequest request) {
        return switch (intentions.take(tenant, request, ids.get())) {
            case Taken.Known known -> known.intention().outcome();
            case Taken.Mine mine -> {
                decide(mine.intention(), request);
                yield find(tenant, request.key());
            }
        };
    }

    BookingOutcome find(String tenant, UUID key) {
        return intentions.find(tenant, key).map(Intention::outcome).orElseThrow(BookingProblems::notFound);
    }

    private void decide(Intention intention, BookingRequest request) {
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        if (rules.faultInDays(stay).isPresent()) {
            keep(intention, new Verdict.Refused(Reason.INVALID_STAY), null);
            return;
        }
        boolean hadItsTurn = lease.await(intention.tenant(), queue, turn -> {
                    keep(intention, process.book(intention, request), turn);
                    return true;
                })
                .isPresent();
        if (!hadItsTurn) {
            keep(intention, new Verdict.Refused(Reason.UNAVAILABLE), null);
        }
    }

    private void keep(Intention intention, Verdict verdict, HouseLease.@Nullable Turn turn) {
        if (intentions.settle(intention, verdict, turn)) {
            metrics.settled(verdict);
        } else {
            intentions.settle(intention, new Verdict.Unknown(), turn);
        }
    }
}
