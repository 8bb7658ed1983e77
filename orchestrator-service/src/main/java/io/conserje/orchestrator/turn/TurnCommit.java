package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** Ends a turn in one transaction: state, replies, rows, booking, tickets, and the lease. A worker that lost its lease commits nothing. */
class TurnCommit {

    private final TransactionOperations transactions;
    private final ConversationLeases leases;
    private final DecisionCommit decisions;
    private final Bookings bookings;
    private final Tickets tickets;
    private final Wakeups wakeups;
    private final InstantSource clock;

    TurnCommit(
            TransactionOperations transactions,
            ConversationLeases leases,
            DecisionCommit decisions,
            Bookings bookings,
            Tickets tickets,
            Wakeups wakeups,
            InstantSource clock) {
        this.transactions = transactions;
        this.leases = leases;
        this.decisions = decisions;
        this.bookings = bookings;
        this.tickets = tickets;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    /** Commits, or throws {@link LeaseLost} and leaves everything as it was. */
    void commit(TurnEnd end) {
        boolean waiting = Boolean.TRUE.equals(transactions.execute(status -> write(end)));
        if (waiting) {
            wakeups.of(Topic.TURNS).raise();
        }
    }

    /** Whether more of the conversation waits. */
    private boolean write(TurnEnd end) {
        Conversation conversation = leases.lockBoth(end.lease());
        Decision decision = end.decision();
        boolean takenOver = isTakenOver(conversation, end);
        if (decision != null && !takenOver) {
            decisions.write(decision, conversation, end.context());
        }
        end.tickets().forEach(ticket -> tickets.open(conversation.tenant(), conversation.id(), ticket));
        TurnEnd.Booked booking = end.booking();
        if (booking != null) {
            bookings.finish(booking.key(), booking.outcome());
        }
        return leases.release(end.lease(), end.rows(), takenOver ? "silent" : end.rowState());
    }

    /** Staff have the conversation, or took it while the turn was thinking. An alarm is said all the same, and what became of a booking: the guest asked before. */
    private boolean isTakenOver(Conversation conversation, TurnEnd end) {
        return conversation.isWithStaff(clock.instant()) && end.booking() == null && !isAlarm(end.decision());
    }

    private static boolean isAlarm(@Nullable Decision decision) {
        return decision != null && decision.isAlarm();
    }
}
