package io.conserje.pmsadapter.intention;

import io.conserje.pmsadapter.contract.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was meant, and what became of it.
 *
 * @param terms JSON of its family
 * @param token by which it is found in the hotel's system
 * @param owner who works on it; whoever lost it may no longer decide
 * @param emptyLookups how often nothing was found since it was sent
 * @param sentAt when it was last sent, UTC
 * @param watchedUntil until when a dead one is still looked for, UTC
 * @param stay whose booking it changes; null for a new one
 */
public record Intention(
        UUID key,
        String tenant,
        Family family,
        String terms,
        String token,
        UUID owner,
        IntentionState state,
        int emptyLookups,
        @Nullable Instant sentAt,
        @Nullable Instant watchedUntil,
        @Nullable String stay,
        @Nullable String reference,
        @Nullable String reason,
        @Nullable Money total) {

    /** The same with other terms. */
    public Intention with(String newTerms) {
        return new Intention(
                key,
                tenant,
                family,
                newTerms,
                token,
                owner,
                state,
                emptyLookups,
                sentAt,
                watchedUntil,
                stay,
                reference,
                reason,
                total);
    }
}
