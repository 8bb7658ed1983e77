package io.conserje.orchestrator.booking;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A hotel's system that books once a key; its answer may be kept back, as when a call times out after it booked. */
public final class ScriptedReservations implements Reservations {

    private final Map<UUID, BookingOutcome> standing = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger crowded = new AtomicInteger();
    private volatile boolean losesAnswers;
    private volatile boolean deaf;
    private volatile Runnable onCall = () -> {};

    /** From now on calls book, but their answers do not arrive. */
    public void loseAnswers(boolean loses) {
        losesAnswers = loses;
    }

    /** From now on calls do not even arrive. */
    public void deaf(boolean hearsNothing) {
        deaf = hearsNothing;
    }

    /** Runs on each call after it booked and before it answers. */
    public void onCall(Runnable action) {
        onCall = action;
    }

    /** So many of the next questions find no place. */
    public void crowded(int questions) {
        crowded.set(questions);
    }

    public int calls() {
        return calls.get();
    }

    public int standing() {
        return standing.size();
    }

    @Override
    public BookingOutcome book(UUID key, long fence, BookingWish wish) {
        calls.incrementAndGet();
        if (deaf) {
            return new BookingOutcome.Unknown();
        }
        BookingOutcome outcome = standing.computeIfAbsent(
                key, k -> new BookingOutcome.Confirmed("REF" + standing.size(), wish.quotedTotal(), "conserje/" + k));
        onCall.run();
        return losesAnswers ? new BookingOutcome.Unknown() : outcome;
    }

    @Override
    public Optional<BookingOutcome> find(UUID key) {
        if (crowded.getAndDecrement() > 0) {
            throw BulkheadFullException.createBulkheadFullException(Bulkhead.ofDefaults("bookings"));
        }
        if (losesAnswers) {
            return Optional.of(new BookingOutcome.Unknown());
        }
        return Optional.ofNullable(standing.get(key));
    }
}
