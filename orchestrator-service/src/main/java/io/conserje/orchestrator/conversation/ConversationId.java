package io.conserje.orchestrator.conversation;

import java.util.UUID;

/** Names a conversation for ever. */
public record ConversationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
