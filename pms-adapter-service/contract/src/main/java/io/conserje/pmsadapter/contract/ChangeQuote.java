package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change would cost. With a reason it cannot be had, and all amounts but {@code agreed} are null.
 *
 * @param reason why it cannot be had; null when it can
 * @param agreed what the booking costs now, taxes included; null when there is no such booking
 * @param total what it would cost afterwards: to be sent back as {@link ChangeRequest#quotedTotal}. Of a cancellation: the penalty
 * @param difference {@code total} less {@code agreed}, negative when it becomes cheaper; of a cancellation the penalty
 * @param penalty what the hotel asks for a cancellation, zero while it is free; null for other changes
 * @param freeUntil until when a cancellation costs nothing, UTC; null for other changes
 * @param expiresAt until when it is worth answering, UTC; the price is checked again in any case
 * @param notices what the staff would have to be told
 */
public record ChangeQuote(
        String stayId,
        ChangeOutcome.@Nullable Reason reason,
        @Nullable Money agreed,
        @Nullable Money total,
        @Nullable Money difference,
        @Nullable Money penalty,
        @Nullable Instant freeUntil,
        Instant expiresAt,
        List<ChangeNotice> notices) {}
