package io.conserje.orchestrator.turn;

import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.analytics.NotUnderstood;
import io.conserje.orchestrator.booking.BookingWish;
import io.conserje.orchestrator.ticket.TicketWish;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a dialogue decided. It is stored as JSON with the intention of a booking, so that it survives a crash.
 *
 * @param replies what to say, normally exactly one; empty for silence
 * @param booking a stay to book now; the replies beside it are not said
 * @param tickets what a person has to look at
 * @param notUnderstood what the agent asked back about
 * @param email the address that the guest gave as theirs, null while they gave none
 */
public record Decision(
        StoredState state,
        List<Reply> replies,
        @Nullable BookingWish booking,
        List<TicketWish> tickets,
        List<NotUnderstood> notUnderstood,
        Handover handover,
        @Nullable String email) {

    /** One of a guest who gave no address. */
    public Decision(
            StoredState state,
            List<Reply> replies,
            @Nullable BookingWish booking,
            List<TicketWish> tickets,
            List<NotUnderstood> notUnderstood,
            Handover handover) {
        this(state, replies, booking, tickets, notUnderstood, handover, null);
    }

    /** Keeps the lists from being changed later. */
    public Decision {
        replies = List.copyOf(replies);
        tickets = List.copyOf(tickets);
        // A decision that an earlier version stored has none.
        notUnderstood = List.copyOf(Objects.requireNonNullElse(notUnderstood, List.of()));
    }

    /** Says something, or nothing, and that is all. */
    public static Decision say(StoredState state, Reply... replies) {
        return new Decision(state, List.of(replies), null, List.of(), List.of(), Handover.NONE);
    }

    /** Whether it tells of danger, which nobody may keep silent about. */
    boolean isAlarm() {
        return tickets.stream().anyMatch(ticket -> TicketWish.EMERGENCY.equals(ticket.kind()));
    }

    /** Who has the conversation afterwards. */
    public enum Handover {
        /** The agent keeps it. */
        NONE,
        /** Staff take over; the agent is silent until they return it or a time-out. */
        TO_STAFF
    }
}
