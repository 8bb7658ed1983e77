package io.conserje.orchestrator.booking;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking that was decided upon, committed before the hotel's system hears of it.
 *
 * @param decision the dialogue's decision as JSON, by which another process can go on
 * @param inboxIds the rows that the turn took
 * @param createdAt when it was committed first, real time
 * @param outcome what is known; null while the turn is open
 */
public record BookingIntention(
        UUID key,
        String tenant,
        ConversationId conversation,
        BookingWish wish,
        String decision,
        List<Long> inboxIds,
        long fence,
        CorrelationContext context,
        Instant createdAt,
        @Nullable BookingOutcome outcome) {

    /** Keeps the list from being changed later. */
    public BookingIntention {
        inboxIds = List.copyOf(inboxIds);
    }
}
