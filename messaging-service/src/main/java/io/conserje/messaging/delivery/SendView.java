package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.receipt.Price;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A send as staff see it.
 *
 * @param state {@code unknown}, {@code later}, {@code accepted} or {@code refused}; one under way is unknown
 * @param attemptedAt when it was last tried, UTC
 * @param duplicatePossible whether it was tried again without proof that the first try was lost
 * @param price what the channel says it charges it as
 */
record SendView(
        UUID outboxId,
        String state,
        @Nullable String externalId,
        SendResult.@Nullable Status status,
        @Nullable String reason,
        int attempts,
        Instant attemptedAt,
        boolean duplicatePossible,
        @Nullable Price price) {}
