package io.conserje.orchestrator.intake;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.orchestrator.conversation.ConversationId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a conversation has to deal with, before it is stored.
 *
 * @param channel {@code whatsapp}, {@code gmail}, or {@code internal}
 * @param externalId unique within tenant, channel and receiver for ever
 * @param payload the contract's record as JSON
 * @param prompt whether it ends the quiet time at once
 * @param said how it shows in the timeline; null where it does not
 */
record InboxRow(
        String tenant,
        String channel,
        String receiver,
        String externalId,
        ConversationId conversation,
        Kind kind,
        Instant at,
        String payload,
        boolean prompt,
        CorrelationContext context,
        @Nullable Said said) {

    /** Which record the payload is. */
    enum Kind {
        MESSAGE,
        EVENT,
        BOOKING
    }

    /**
     * How something shows in the timeline.
     *
     * @param amends the channel's id of the message that it edits or revokes
     */
    record Said(
            String type, @Nullable String text, @Nullable String amends) {

        /** What amends nothing. */
        Said(String type, @Nullable String text) {
            this(type, text, null);
        }
    }
}
