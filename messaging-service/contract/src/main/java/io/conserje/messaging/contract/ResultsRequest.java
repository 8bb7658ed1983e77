package io.conserje.messaging.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for several sends at once.
 *
 * @param intake how the way of webhooks is doing, by which messaging judges whether silence means something; null where the caller does not know
 */
public record ResultsRequest(
        @NotNull @Size(max = 500) List<UUID> outboxIds,
        @Nullable IntakeHealth intake) {

    /**
     * How the way of webhooks is doing.
     *
     * @param workingSince since when every delivery was stored and read without a backlog, UTC; null while it is not
     */
    public record IntakeHealth(@Nullable Instant workingSince) {}
}
