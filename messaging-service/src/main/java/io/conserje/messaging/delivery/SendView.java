package io.conserje.messaging.delivery;

import io.conserje.messaging.contract.SendResult;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A send as staff see it.
 *
 * @param channel over which it goes; {@code gmail} for what goes as a mail in the place of another
 * @param state {@code unknown}, {@code later}, {@code accepted} or {@code refused}; one under way is unknown
 * @param attemptedAt when it was last tried, UTC
 * @param duplicatePossible whether it was tried again without proof that the first try was lost
 * @param form {@code as_asked}, or what went in the place of it: {@code as_template}, {@code as_reencoded},
 *     {@code as_document}, {@code as_words}, {@code as_mail}
 * @param trouble names what stops the whole number, while something does
 * @param price what its messages cost, once a status said so
 */
record SendView(
        UUID outboxId,
        String channel,
        String state,
        @Nullable String externalId,
        SendResult.@Nullable Status status,
        @Nullable String reason,
        int attempts,
        Instant attemptedAt,
        boolean duplicatePossible,
        String form,
        @Nullable String trouble,
        @Nullable SendPrice price) {}
