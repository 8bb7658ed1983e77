package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.orchestrator.booking.BookingOutcome;
import io.conserje.orchestrator.ticket.TicketWish;
import io.conserje.orchestrator.ticket.TicketWish.Priority;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a person has to know of a turn whatever the dialogue decides. */
final class TurnTickets {

    private TurnTickets() {}

    /** The channel gave up on an answer that it had accepted. */
    private static List<TicketWish> ofFailedSends(Turn turn) {
        return turn.incoming().stream()
                .filter(Incoming.SendFailed.class::isInstance)
                .map(Incoming.SendFailed.class::cast)
                .map(failed -> new TicketWish(
                        "undelivered", Priority.NORMAL, "An answer was not delivered (" + failed.reason() + ")."))
                .toList();
    }

    /** What the channel reports and a person has to look at. */
    static List<TicketWish> ofEvents(Turn turn) {
        Stream<TicketWish> calls = notices(turn, ChannelEvent.CALL)
                .map(call ->
                        new TicketWish("missed_call", Priority.NORMAL, "The guest called; nobody takes calls here."));
        Stream<TicketWish> changes = notices(turn, ChannelEvent.IDENTITY_CHANGED)
                .map(change -> new TicketWish(
                        "identity_changed",
                        Priority.LOW,
                        "The guest has a new phone, or somebody else has theirs: ask before you tell of bookings."));
        return Stream.of(ofFailedSends(turn).stream(), calls, changes)
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<Incoming.Notice> notices(Turn turn, String kind) {
        return turn.incoming().stream()
                .filter(Incoming.Notice.class::isInstance)
                .map(Incoming.Notice.class::cast)
                .filter(notice -> notice.kind().equals(kind));
    }

    /** Staff have the conversation, so that the agent tells them instead of the guest. */
    static List<TicketWish> whileStaffTalk(Turn turn) {
        Stream<TicketWish> settled = turn.incoming().stream()
                .filter(Incoming.BookingSettled.class::isInstance)
                .map(Incoming.BookingSettled.class::cast)
                .map(booking -> new TicketWish("booking_settled", Priority.URGENT, summary(booking.outcome())));
        return Stream.concat(settled, ofEvents(turn).stream()).toList();
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
