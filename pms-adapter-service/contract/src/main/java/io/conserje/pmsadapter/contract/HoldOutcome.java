package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a hold.
 *
 * @param expiresAt until when it holds, UTC; null when refused
 * @param extensions how often it was extended
 */
public record HoldOutcome(UUID key, State state, @Nullable Instant expiresAt, int extensions) {

    /** Where a hold is. */
    public enum State {
        @JsonProperty("held")
        HELD,
        /** Others hold what is free; nothing was placed. */
        @JsonProperty("refused")
        REFUSED,
        @JsonProperty("released")
        RELEASED,
        @JsonProperty("expired")
        EXPIRED
    }
}
