package io.conserje.orchestrator.turn;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.booking.BookingIntention;
import io.conserje.orchestrator.conversation.Conversation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one try of a turn works with.
 *
 * @param rows never empty
 * @param open the intention of an earlier try that never came to its end; these are then the rows of that try
 */
record TurnAttempt(
        Lease lease,
        Conversation conversation,
        List<WaitingRow> rows,
        Turn turn,
        @Nullable BookingIntention open) {

    CorrelationContext context() {
        return rows.getFirst().context();
    }

    List<Long> rowIds() {
        return rows.stream().map(WaitingRow::id).toList();
    }

    /** The guest's last message, if there is one among the rows. */
    @Nullable
    String lastMessage() {
        return rows.reversed().stream()
                .filter(row -> row.kind().equals("message"))
                .map(WaitingRow::externalId)
                .findFirst()
                .orElse(null);
    }
}
