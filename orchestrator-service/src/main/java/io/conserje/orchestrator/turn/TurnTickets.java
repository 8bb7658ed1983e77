package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import java.util.List;
import java.util.stream.Stream;

/** What a person has to know of a turn whatever the dialogue decides. */
final class TurnTickets {

    private TurnTickets() {}

    /** The channel gave up on an answer that it had accepted. */
    static List<TicketWish> ofFailedSends(Turn turn) {
        return turn.incoming().stream()
                .filter(Incoming.SendFailed.class::isInstance)
                .map(Incoming.SendFailed.class::cast)
                .map(failed -> new TicketWish(
                        "undelivered", Priority.NORMAL, "An answer was not delivered (" + failed.reason() + ")."))
                .toList();
    }

    /** Staff have the conversation, so that the agent tells them instead of the guest. */
    static List<TicketWish> whileStaffTalk(Turn turn) {
        Stream<TicketWish> settled = turn.incoming().stream()
                .filter(Incoming.BookingSettled.class::isInstance)
                .map(Incoming.BookingSettled.class::cast)
                .map(booking -> new TicketWish("booking_settled", Priority.URGENT, summary(booking.outcome())));
        return Stream.concat(settled, ofFailedSends(turn).stream()).toList();
    }

    /** Every try of a turn failed. */
    static TicketWish unanswered() {
        return new TicketWish(
                "unanswered", Priority.URGENT, "A guest's messages could not be dealt with; they are parked.");
    }

    private static String summary(BookingOutcome outcome) {
        return switch (outcome) {
            case BookingOutcome.Confirmed confirmed ->
                "A booking that was being checked is confirmed: " + confirmed.reference() + ". Please tell the guest.";
            case BookingOutcome.Refused refused ->
                "A booking that was being checked was not made (" + refused.reason() + "). Please tell the guest.";
            case BookingOutcome.Unknown unknown -> "A booking is still being checked.";
        };
    }
}
