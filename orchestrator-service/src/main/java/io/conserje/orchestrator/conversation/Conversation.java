package io.conserje.orchestrator.conversation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guest's conversation with a hotel over one channel.
 *
 * @param receiver the number's id or the mailbox that the guest writes to
 * @param staffUntil when the agent takes it back by itself, business time, while staff have it
 * @param stateName name of the dialogue's state
 * @param stateJson the dialogue's state
 * @param stateAt when that state was kept, business time, UTC; null before the first turn
 * @param lastMessageAt when guest, agent or staff last said something, business time
 */
public record Conversation(
        ConversationId id,
        String tenant,
        String channel,
        String receiver,
        Mode mode,
        @Nullable Instant staffUntil,
        GuestProfile guest,
        String stateName,
        String stateJson,
        @Nullable Instant stateAt,
        @Nullable String language,
        Instant lastMessageAt) {

    /** Whether the agent keeps silent now. */
    public boolean isWithStaff(Instant now) {
        return mode == Mode.STAFF && (staffUntil == null || now.isBefore(staffUntil));
    }
}
