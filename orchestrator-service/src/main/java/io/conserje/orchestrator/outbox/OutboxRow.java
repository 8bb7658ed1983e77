package io.conserje.orchestrator.outbox;

import io.conserje.defaults.correlation.CorrelationContext;
import io.conserje.messaging.contract.Reply;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.GuestProfile;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reply that one dispatcher has claimed.
 *
 * @param id names the send for ever
 * @param channel of the conversation
 * @param via the channel it goes over now
 * @param sender the number's id or the mailbox of the conversation
 * @param attempts tries so far, this one included
 * @param questions how often its unknown outcome was asked for
 * @param fence grows with every claim
 * @param age since it was queued
 * @param language of the conversation, ISO 639
 * @param booking the last one of the conversation, on whose account it goes too
 */
public record OutboxRow(
        UUID id,
        String tenant,
        ConversationId conversation,
        String channel,
        String via,
        String sender,
        GuestProfile guest,
        Reply reply,
        int attempts,
        int questions,
        long fence,
        Duration age,
        @Nullable String language,
        @Nullable UUID booking,
        CorrelationContext context) {

    Lane lane() {
        return new Lane(tenant, via);
    }
}
