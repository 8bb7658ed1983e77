package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.reading.Contacts.Contact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the messages of one change. */
final class MessageReader {
    private final WhatsAppNumber number;
    private final Contacts contacts;
    private final Instant receivedAt;

    MessageReader(WhatsAppNumber number, Contacts contacts, Instant receivedAt) {
        this.number = number;
        this.contacts = contacts;
        this.receivedAt = receivedAt;
    }

    /** The message, empty when it has no id, no sender or not what its type promises. */
    Optional<GuestMessage> read(int position, JsonNode message) {
        String id = Fields.id(message, "id");
        Contact contact = contacts.find(Fields.id(message, "from_user_id"), Fields.id(message, "from"));
        List<Identifier> identifiers = withOwnNumber(contacts.identifiersOf(message), message);
        MessageContent content = MessageContent.of(message);
        if (id == null || identifiers.isEmpty() || content == null) {
            return Optional.empty();
        }
        return Optional.of(new GuestMessage(
                position,
                number.tenant(),
                "whatsapp",
                number.id(),
                id,
                Fields.time(message, receivedAt),
                identifiers,
                contact == null ? null : contact.name(),
                content.type(),
                content.text(),
                content.choiceId(),
                content.location(),
                content.media(),
                content.quotedId(),
                ExtrasReader.of(message)));
    }

    /** A guest without a number who answers the question for it is known by it from then on. */
    private static List<Identifier> withOwnNumber(List<Identifier> identifiers, JsonNode message) {
        if (!ExtrasReader.answersContactRequest(message) || identifiers.size() != 1) {
            return identifiers;
        }
        return OwnNumber.in(message)
                .map(waId -> identifiers(identifiers.getFirst().value(), waId))
                .filter(both -> Identifier.USER_ID.equals(identifiers.getFirst().kind()))
                .orElse(identifiers);
    }

    /** Strongest first: the business-scoped id outlives a hidden number. */
    static List<Identifier> identifiers(@Nullable String userId, @Nullable String waId) {
        List<Identifier> identifiers = new ArrayList<>(2);
        if (userId != null) {
            identifiers.add(new Identifier(Identifier.USER_ID, userId));
        }
        if (waId != null) {
            identifiers.add(new Identifier(Identifier.WA_ID, waId));
        }
        return List.copyOf(identifiers);
    }
}
