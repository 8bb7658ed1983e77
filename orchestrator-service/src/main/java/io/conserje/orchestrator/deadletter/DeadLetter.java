package io.conserje.orchestrator.deadletter;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that ended without success.
 *
 * @param id names it among all dead letters of the tenant
 * @param reason a stable code where there is one
 * @param text the answer that was not sent, or the guest's message that was not answered
 * @param createdAt when it was decided or said, UTC
 * @param endedAt when it was given up, UTC
 */
record DeadLetter(
        String id,
        Kind kind,
        UUID conversationId,
        @Nullable String reason,
        @Nullable String text,
        Instant createdAt,
        Instant endedAt) {

    /** What it is. */
    enum Kind {
        /** An answer that the channel refused or never took. */
        @JsonProperty("send")
        SEND,
        /** A guest's message or event whose turn failed on every step of the ladder. */
        @JsonProperty("turn")
        TURN
    }
}
