package io.conserje.orchestrator.desk;

import io.conserje.orchestrator.conversation.Conversation;
import io.conserje.orchestrator.conversation.Mode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as staff see it.
 *
 * @param state who has it: agent, staff or closed
 * @param dialogueState where the dialogue stands
 * @param staffUntil when the agent takes it back by itself
 */
record ConversationView(
        UUID id,
        String tenant,
        String channel,
        Guest guest,
        Mode state,
        String dialogueState,
        @Nullable String language,
        @Nullable Instant staffUntil,
        Instant lastMessageAt) {

    static ConversationView of(Conversation conversation) {
        var profile = conversation.guest();
        return new ConversationView(
                conversation.id().value(),
                conversation.tenant(),
                conversation.channel(),
                new Guest(conversation.id().value(), profile.name(), profile.waId(), profile.userId(), profile.email()),
                conversation.mode(),
                conversation.stateName(),
                conversation.language(),
                conversation.staffUntil(),
                conversation.lastMessageAt());
    }

    /**
     * The guest; until guests are kept apart from their conversations, a guest has the conversation's id.
     *
     * @param waId the WhatsApp number without a plus
     * @param userId WhatsApp's business-scoped id
     */
    record Guest(
            UUID id,
            @Nullable String name,
            @Nullable String waId,
            @Nullable String userId,
            @Nullable String email) {}
}
