package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.ticket.TicketWish;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the one transaction of a turn writes.
 *
 * @param rows the inbox rows it took, exactly
 * @param rowState done, silent while staff talk, or parked when every try failed
 * @param decision null when the agent keeps silent
 * @param booking the booking call of this turn, with its outcome
 * @param tickets beside those of the decision
 */
record TurnEnd(
        Lease lease,
        List<Long> rows,
        String rowState,
        @Nullable Decision decision,
        @Nullable Booked booking,
        List<TicketWish> tickets,
        CorrelationContext context) {

    /** A booking call and what is known of it. */
    record Booked(UUID key, BookingOutcome outcome) {}
}
