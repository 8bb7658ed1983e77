package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.conversation.Mode;
import io.conserje.orchestrator.outbox.Outbox;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.Tickets;
import io.conserje.orchestrator.worker.Topic;
import io.conserje.orchestrator.worker.Wakeups;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;

/** Ends a turn in one transaction: state, replies, rows, booking, tickets, and the lease. A worker that lost its lease commits nothing. */
class TurnCommit {

    private final TransactionOperations transactions;
    private final ConversationLeases leases;
    private final Conversations conversations;
    private final WaitingRows rows;
    private final Outbox outbox;
    private final Bookings bookings;
    private final Tickets tickets;
    private final Wakeups wakeups;
    private final InstantSource clock;
    private final Duration staffTimeout;

    TurnCommit(
            TransactionOperations transactions,
            ConversationLeases leases,
            Conversations conversations,
            WaitingRows rows,
            Outbox outbox,
            Bookings bookings,
            Tickets tickets,
            Wakeups wakeups,
            InstantSource clock,
            Duration staffTimeout) {
        this.transactions = transactions;
        this.leases = leases;
        this.conversations = conversations;
        this.rows = rows;
        this.outbox = outbox;
        this.bookings = bookings;
        this.tickets = tickets;
        this.wakeups = wakeups;
        this.clock = clock;
        this.staffTimeout = staffTimeout;
    }

    /** Commits, or throws {@link LeaseLost} and leaves everything as it was. */
    void commit(TurnEnd end) {
        transactions.executeWithoutResult(status -> write(end));
        wakeups.raise(Topic.OUTBOX);
        wakeups.of(Topic.TURNS).raise();
    }

    /** Locks the conversation before its lease, as everybody does who needs both. */
    private void write(TurnEnd end) {
        Conversation conversation = conversations.lock(end.lease().conversation());
        leases.lock(end.lease());
        Decision decision = end.decision();
        boolean takenOver = isTakenOver(conversation, end);
        if (decision != null && !takenOver) {
            follow(decision, conversation, end);
        }
        end.tickets().forEach(ticket -> tickets.open(conversation.tenant(), conversation.id(), ticket));
        TurnEnd.Booked booking = end.booking();
        if (booking != null) {
            bookings.finish(booking.key(), booking.outcome());
        }
        rows.finish(end.rows(), takenOver ? "silent" : end.rowState());
        leases.release(end.lease());
    }

    /** Staff took the conversation while the turn was thinking. What became of a booking is said all the same: the guest asked before. */
    private boolean isTakenOver(Conversation conversation, TurnEnd end) {
        return conversation.isWithStaff(clock.instant()) && end.booking() == null;
    }

    private void follow(Decision decision, Conversation locked, TurnEnd end) {
        Conversation conversation = locked.isWithStaff(clock.instant())
                ? locked
                : conversations.change(locked, Mode.AGENT, null).orElse(locked);
        StoredState state = decision.state();
        conversations.saveState(conversation.id(), state.name(), state.json(), state.language());
        List<Reply> replies = decision.replies();
        outbox.add(conversation, replies, "agent", end.context());
        for (TicketWish ticket : decision.tickets()) {
            tickets.open(conversation.tenant(), conversation.id(), ticket);
        }
        if (decision.handover() == Decision.Handover.TO_STAFF) {
            conversations.change(conversation, Mode.STAFF, clock.instant().plus(staffTimeout));
        }
    }
}
