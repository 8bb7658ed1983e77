package io.conserje.orchestrator.ticket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person of the hotel has to look at.
 *
 * @param conversationId null where no conversation is concerned
 * @param priority low, normal or urgent
 * @param state open or closed
 * @param times how often it was wished for while it was open
 */
public record Ticket(
        UUID id,
        @Nullable UUID conversationId,
        String kind,
        String priority,
        String state,
        String summary,
        int times,
        Instant createdAt,
        @Nullable Instant closedAt) {}
