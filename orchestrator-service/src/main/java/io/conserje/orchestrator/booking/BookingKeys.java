package io.conserje.orchestrator.booking;

import io.conserje.orchestrator.conversation.ConversationId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes a booking's key from stored facts alone, so that every repeat, in every process, comes to the same one. */
final class BookingKeys {

    private BookingKeys() {}

    /** The key of a conversation's draft (a name-based UUID). */
    static UUID keyOf(ConversationId conversation, UUID draftId) {
        String name = "conserje:booking:" + conversation + ":" + draftId;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
