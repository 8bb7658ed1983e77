package io.conserje.orchestrator.booking;

import io.conserje.defaults.context.CallContext;
import io.conserje.defaults.correlation.Correlation;
import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.intake.InternalEvents;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for unknown bookings by key, on a timer and on any instance, and tells the conversation once it is settled. A key of which
 * the hotel's side never heard is booked again: the guest agreed to it, and the key makes it the same booking.
 */
public class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);
    private static final int BATCH = 20;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private static final Duration STALE = Duration.ofMinutes(15);

    private final Bookings bookings;
    private final Reservations reservations;
    private final Conversations conversations;
    private final InternalEvents events;
    private final TransactionOperations transactions;
    private final Wakeups wakeups;
    private final Correlation correlation;
    private final JsonMapper json;
    private final InstantSource clock;

    /** @param clock real time */
    Settlement(
            Bookings bookings,
            Reservations reservations,
            Conversations conversations,
            InternalEvents events,
            TransactionOperations transactions,
            Wakeups wakeups,
            Correlation correlation,
            JsonMapper json,
            InstantSource clock) {
        this.bookings = bookings;
        this.reservations = reservations;
        this.conversations = conversations;
        this.events = events;
        this.transactions = transactions;
        this.wakeups = wakeups;
        this.correlation = correlation;
        this.json = json;
        this.clock = clock;
    }

    /** Asks once for each booking whose time has come. */
    public Duration pass() {
        List<BookingIntention> due = bookings.takeUnsettled(BATCH, BETWEEN_QUESTIONS);
        due.forEach(booking -> correlation.resume(
                booking.context(), () -> CallContext.ofTenant(booking.tenant()).run(() -> ask(booking))));
        return POLL;
    }

    private void ask(BookingIntention booking) {
        BookingOutcome outcome;
        try {
            outcome = reservations.find(booking.key()).orElseGet(() -> unheard(booking));
        } catch (BulkheadFullException e) {
            // Guests come first; its time comes again in a second, and the others of this pass have theirs now.
            return;
        }
        if (outcome instanceof BookingOutcome.Unknown) {
            return;
        }
        boolean first = Boolean.TRUE.equals(transactions.execute(status -> settle(booking, outcome)));
        if (first) {
            wakeups.raise(Topic.TURNS);
            LOG.atInfo().addKeyValue(LogFields.BOOKING_KEY, booking.key()).log("An unknown booking is settled");
        }
    }

    /** Nobody heard of it: late is better than never, but not after so long that the guest has gone elsewhere. */
    private BookingOutcome unheard(BookingIntention booking) {
        return booking.createdAt().isBefore(clock.instant().minus(STALE))
                ? new BookingOutcome.Refused(Reason.UNAVAILABLE, null)
                : reservations.book(booking.key(), booking.fence(), booking.wish());
    }

    private boolean settle(BookingIntention booking, BookingOutcome outcome) {
        Conversation conversation = conversations.lock(booking.conversation());
        if (!bookings.settle(booking.key(), outcome)) {
            return false;
        }
        var settlement = new BookingSettlement(booking.key(), booking.wish().draftId(), outcome);
        events.bookingSettled(
                conversation,
                BookingSettlement.externalId(booking.key()),
                json.writeValueAsString(settlement),
                booking.context());
        return true;
    }
}
