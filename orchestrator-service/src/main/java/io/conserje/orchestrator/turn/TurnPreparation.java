package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingIntention;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.hotel.HotelSettings;
import io.conserje.orchestrator.hotel.Hotels;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a turn needs. An open intention goes before everything that came later. */
@Component
class TurnPreparation {

    /** So many rows at most, so that one loud guest does not keep the others waiting. */
    static final int MOST_ROWS = 50;

    private final Conversations conversations;
    private final Bookings bookings;
    private final WaitingRows rows;
    private final IncomingReader reader;
    private final Hotels hotels;
    private final InstantSource clock;

    TurnPreparation(
            Conversations conversations,
            Bookings bookings,
            WaitingRows rows,
            IncomingReader reader,
            Hotels hotels,
            InstantSource clock) {
        this.conversations = conversations;
        this.bookings = bookings;
        this.rows = rows;
        this.reader = reader;
        this.hotels = hotels;
        this.clock = clock;
    }

    /** The turn that is to be done now; empty when nothing waits. */
    Optional<TurnAttempt> prepare(Lease lease) {
        Conversation conversation = conversations.find(lease.conversation()).orElseThrow();
        BookingIntention open =
                bookings.open(lease.conversation(), lease.fence()).orElse(null);
        List<WaitingRow> taken = open == null ? rows.of(lease.conversation(), MOST_ROWS) : rows.of(open.inboxIds());
        return taken.isEmpty() ? Optional.empty() : Optional.of(attempt(lease, conversation, taken, open));
    }

    private TurnAttempt attempt(
            Lease lease, Conversation conversation, List<WaitingRow> taken, @Nullable BookingIntention open) {
        HotelSettings hotel = hotels.of(conversation.tenant());
        var turn = new Turn(
                conversation.id(),
                conversation.tenant(),
                conversation.channel(),
                conversation.receiver(),
                conversation.guest(),
                new StoredState(conversation.stateName(), conversation.stateJson(), conversation.language()),
                Amendments.apply(taken.stream().map(reader::read).toList()),
                LocalDateTime.ofInstant(clock.instant(), hotel.timeZone()),
                hotel);
        return new TurnAttempt(lease, conversation, taken, turn, open);
    }
}
