package io.conserje.orchestrator.turn;

import io.conserje.defaults.log.LogFields;
import io.conserje.orchestrator.booking.BookingIntention;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.outbox.RetryLadder;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Repeats a failed turn on a ladder, and parks its rows when the ladder ends: a person gets a ticket, the guest honest words, and
 * the conversation goes on with what came after them.
 */
class FailedTurns {

    static final RetryLadder LADDER = RetryLadder.ofSeconds(1, 5, 30, 120, 600);

    private static final Logger LOG = LoggerFactory.getLogger(FailedTurns.class);
    private static final Duration UNTRIED = Duration.ofSeconds(1);

    /** About as long as the ladder: what lasts longer is no longer worth a guest's silence. */
    private static final Duration LONGEST_OUTAGE = Duration.ofMinutes(10);

    private final ConversationLeases leases;
    private final TurnCommit commit;
    private final Dialogue dialogue;
    private final Bookings bookings;
    private final TurnPreparation preparation;

    FailedTurns(
            ConversationLeases leases,
            TurnCommit commit,
            Dialogue dialogue,
            Bookings bookings,
            TurnPreparation preparation) {
        this.leases = leases;
        this.commit = commit;
        this.dialogue = dialogue;
        this.bookings = bookings;
        this.preparation = preparation;
    }

    /** Deals with a try that failed. */
    void failed(TurnAttempt attempt, RuntimeException cause) {
        repeat(attempt.lease(), cause, () -> park(attempt));
    }

    /** Deals with a lease of which not even a turn could be made. */
    void unprepared(Lease lease, RuntimeException cause) {
        repeat(lease, cause, () -> preparation.unreadable(lease).ifPresent(this::park));
    }

    /** Lets a turn wait for which a neighbour had no place: nothing was tried, so nothing failed. */
    void crowdedOut(TurnAttempt attempt) {
        leases.putOff(attempt.lease(), UNTRIED);
    }

    /** What could not be tried because a neighbour is away goes on as soon as that is back, not when a ladder says so. */
    private void repeat(Lease lease, RuntimeException cause, Runnable atTheEnd) {
        if (Outage.explains(cause) && lease.waited().compareTo(LONGEST_OUTAGE) < 0) {
            leases.putOff(lease, UNTRIED);
            return;
        }
        LOG.atWarn()
                .addKeyValue(LogFields.CONVERSATION_ID, lease.conversation())
                .addKeyValue(LogFields.ATTEMPT, lease.failures() + 1)
                .setCause(cause)
                .log("A turn failed");
        LADDER.after(lease.failures() + 1).ifPresentOrElse(wait -> leases.postpone(lease, wait), atTheEnd);
    }

    private void park(TurnAttempt attempt) {
        LOG.atError()
                .addKeyValue(LogFields.CONVERSATION_ID, attempt.lease().conversation())
                .log("A guest's messages are parked");
        BookingIntention open = bookings.open(
                        attempt.lease().conversation(), attempt.lease().fence())
                .orElse(null);
        commit.commit(new TurnEnd(
                attempt.lease(),
                attempt.rowIds(),
                "parked",
                words(attempt.turn()),
                open == null ? null : new TurnEnd.Booked(open.key(), new BookingOutcome.Unknown()),
                List.of(TurnTickets.unanswered()),
                attempt.context()));
    }

    /** Where it is the state that cannot be read any more, the dialogue begins anew: else no later turn could succeed. */
    private @Nullable Decision words(Turn turn) {
        try {
            return dialogue.onFailure(turn);
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("A dialogue's state is given up");
            return anew(turn);
        }
    }

    private @Nullable Decision anew(Turn turn) {
        try {
            return dialogue.onFailure(turn.from(StoredState.fresh()));
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("The dialogue has no words for a failure");
            return null;
        }
    }
}
