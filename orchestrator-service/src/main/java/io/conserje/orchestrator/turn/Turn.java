package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import io.conserje.orchestrator.hotel.HotelSettings;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * What has to be decided upon.
 *
 * @param channel {@code whatsapp} or {@code gmail}
 * @param receiver the number's id or the mailbox that the guest wrote to
 * @param state where the dialogue stood after the last turn
 * @param incoming what came since, in order, never empty
 * @param now wall-clock time at the hotel
 * @param openTickets the kinds of what a person was asked to look at and has not done with yet
 * @param silence how long nothing was said before the first of these messages; zero where that is not known
 */
public record Turn(
        ConversationId conversation,
        String tenant,
        String channel,
        String receiver,
        GuestProfile guest,
        StoredState state,
        List<Incoming> incoming,
        LocalDateTime now,
        Duration silence,
        HotelSettings hotel,
        Set<String> openTickets) {

    /** Keeps the lists from being changed later. */
    public Turn {
        incoming = List.copyOf(incoming);
        openTickets = Set.copyOf(openTickets);
    }

    /** The same turn, where the dialogue stands elsewhere. */
    public Turn from(StoredState other) {
        return new Turn(
                conversation, tenant, channel, receiver, guest, other, incoming, now, silence, hotel, openTickets);
    }
}
