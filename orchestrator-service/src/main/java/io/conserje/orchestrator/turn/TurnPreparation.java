package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.booking.BookingIntention;
import io.conserje.orchestrator.booking.Bookings;
import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Conversations;
import io.conserje.orchestrator.hotel.HotelSettings;
import io.conserje.orchestrator.hotel.Hotels;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a turn needs. An open intention goes before everything that came later. */
@Component
class TurnPreparation {

    /** So many rows at most, so that one loud guest does not keep the others waiting. */
    static final int MOST_ROWS = 50;

    /** As much text as is understood at once; more of it joins the next turn instead of being cut off. */
    static final int MOST_LETTERS = 4096;

    /** After so many failures in a row one row is tried alone, so that a poisonous message takes no other with it. */
    static final int ALONE_AFTER = 2;

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
        BookingIntention open = lease.unfinished()
                ? bookings.open(lease.conversation(), lease.fence()).orElse(null)
                : null;
        WaitingRows.Waiting taken = open == null ? waiting(lease) : leftBy(open, lease);
        return taken.rows().isEmpty() ? Optional.empty() : Optional.of(attempt(lease, taken, open));
    }

    /** Those of the waiting rows of which no turn can be made; all of them where it is not the rows' fault. Nothing is in its turn. */
    Optional<TurnAttempt> unreadable(Lease lease) {
        WaitingRows.Waiting waiting = rows.of(lease.conversation(), MOST_ROWS, MOST_LETTERS);
        List<WaitingRow> broken =
                waiting.rows().stream().filter(row -> !isReadable(row)).toList();
        List<WaitingRow> taken = broken.isEmpty() ? waiting.rows() : broken;
        Conversation conversation = waiting.conversation();
        return taken.isEmpty()
                ? Optional.empty()
                : Optional.of(new TurnAttempt(lease, conversation, taken, turn(waiting, List.of()), null));
    }

    private WaitingRows.Waiting waiting(Lease lease) {
        return rows.of(lease.conversation(), lease.failures() < ALONE_AFTER ? MOST_ROWS : 1, MOST_LETTERS);
    }

    private WaitingRows.Waiting leftBy(BookingIntention open, Lease lease) {
        Conversation conversation = conversations.find(lease.conversation()).orElseThrow();
        return new WaitingRows.Waiting(conversation, rows.of(open.inboxIds()), Set.of());
    }

    private boolean isReadable(WaitingRow row) {
        try {
            reader.read(row);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private TurnAttempt attempt(Lease lease, WaitingRows.Waiting taken, @Nullable BookingIntention open) {
        List<Incoming> incoming =
                Amendments.apply(taken.rows().stream().map(reader::read).toList());
        Conversation conversation = taken.conversation();
        return new TurnAttempt(lease, conversation, taken.rows(), turn(taken, incoming), open);
    }

    private Turn turn(WaitingRows.Waiting taken, List<Incoming> incoming) {
        Conversation conversation = taken.conversation();
        HotelSettings hotel = hotels.of(conversation.tenant());
        return new Turn(
                conversation.id(),
                conversation.tenant(),
                conversation.channel(),
                conversation.receiver(),
                conversation.guest(),
                new StoredState(conversation.stateName(), conversation.stateJson(), conversation.language()),
                incoming,
                LocalDateTime.ofInstant(clock.instant(), hotel.timeZone()),
                silence(conversation, incoming),
                hotel,
                taken.openTickets());
    }

    /** By the guest's own clock of the first message: one that had to wait for us was not silent meanwhile. */
    private static Duration silence(Conversation conversation, List<Incoming> incoming) {
        Instant before = conversation.stateAt();
        return before != null && !incoming.isEmpty() && incoming.getFirst() instanceof Incoming.Message message
                ? Duration.between(before, message.at())
                : Duration.ZERO;
    }
}
