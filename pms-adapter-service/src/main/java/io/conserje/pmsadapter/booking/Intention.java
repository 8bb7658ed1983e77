package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking that was meant, and what became of it.
 *
 * @param token by which it is found in the hotel's system
 * @param owner who works on it; whoever lost it may no longer decide
 * @param emptyLookups how often nothing was found since it was sent
 * @param sentAt when it was last sent, UTC
 * @param watchedUntil until when a dead one is still looked for, UTC
 */
record Intention(
        UUID key,
        String tenant,
        Terms terms,
        String token,
        UUID owner,
        IntentionState state,
        int emptyLookups,
        @Nullable Instant sentAt,
        @Nullable Instant watchedUntil,
        @Nullable String reference,
        BookingOutcome.@Nullable Reason reason,
        @Nullable Money total) {

    BookingOutcome outcome() {
        return new BookingOutcome(key, state.told(), reference, reason, total, token);
    }
}
