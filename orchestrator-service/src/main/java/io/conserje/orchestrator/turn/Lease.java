package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Duration;

/**
 * The right to do a conversation's turn.
 *
 * @param fence grows with every take; only the newest may commit
 * @param failures turns that failed since the last good one
 * @param waited how long the oldest message of the conversation waits for its turn
 * @param unfinished whether an earlier turn left the intention of a booking
 */
record Lease(ConversationId conversation, long fence, int failures, Duration waited, boolean unfinished) {}
