package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Who is who in one change: keyed by wa_id and user_id, never by position. */
record Contacts(List<Contact> all) {
    static Contacts of(JsonNode value) {
        return new Contacts(
                Fields.list(value, "contacts").stream().map(Contact::of).toList());
    }

    /** The contact a message came from; the only one where the message itself names nobody. */
    @Nullable
    Contact find(@Nullable String userId, @Nullable String waId) {
        for (Contact contact : all) {
            if (contact.is(userId, waId)) {
                return contact;
            }
        }
        return userId == null && waId == null && all.size() == 1 ? all.getFirst() : null;
    }

    /** By what whoever sent this element is known: what the element says itself, completed by its contact; empty for nobody. */
    List<Identifier> identifiersOf(JsonNode element) {
        String userId = Fields.id(element, "from_user_id");
        String waId = Fields.id(element, "from");
        Contact contact = find(userId, waId);
        return contact == null
                ? MessageReader.identifiers(userId, waId)
                : MessageReader.identifiers(
                        userId == null ? contact.userId() : userId, waId == null ? contact.waId() : waId);
    }

    /** One guest as Meta describes them. */
    record Contact(
            @Nullable String userId,
            @Nullable String waId,
            @Nullable String name) {
        private static Contact of(JsonNode node) {
            return new Contact(
                    Fields.id(node, "user_id"), Fields.id(node, "wa_id"), Fields.text(node.path("profile"), "name"));
        }

        private boolean is(@Nullable String wantedUserId, @Nullable String wantedWaId) {
            return wantedUserId != null && wantedUserId.equals(userId) || wantedWaId != null && wantedWaId.equals(waId);
        }
    }
}
