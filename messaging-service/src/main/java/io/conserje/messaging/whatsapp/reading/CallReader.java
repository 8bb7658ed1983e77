package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads the field {@code calls}: nobody here takes calls, but a guest who called has to be heard of. */
final class CallReader {
    static final String FIELD = "calls";

    /** What the guest's ringing phone sends first; what follows is about the same call. */
    private static final String RINGS = "connect";

    private CallReader() {}

    /** Whether an element is a call that begins; the others of the same call say nothing new. */
    static boolean begins(JsonNode call) {
        return RINGS.equals(Fields.id(call, "event")) && !"BUSINESS_INITIATED".equals(Fields.id(call, "direction"));
    }

    /** The guest's call, once for each id of it; empty when it names nobody. */
    static Optional<ChannelEvent> read(
            int position, WhatsAppNumber number, JsonNode call, Contacts contacts, Instant receivedAt) {
        String id = Fields.id(call, "id");
        List<Identifier> caller = contacts.identifiersOf(call);
        if (id == null || caller.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ChannelEvent(
                position,
                number.tenant(),
                "whatsapp",
                number.id(),
                id + ':' + ChannelEvent.CALL,
                Fields.time(call, receivedAt),
                ChannelEvent.CALL,
                caller,
                List.of(),
                null,
                null));
    }
}
