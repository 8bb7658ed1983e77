package io.conserje.orchestrator.turn;

import io.conserje.orchestrator.conversation.ConversationId;

/**
 * The right to do a conversation's turn.
 *
 * @param fence grows with every take; only the newest may commit
 * @param failures turns that failed since the last good one
 * @param unfinished whether an earlier turn left the intention of a booking
 */
record Lease(ConversationId conversation, long fence, int failures, boolean unfinished) {}
