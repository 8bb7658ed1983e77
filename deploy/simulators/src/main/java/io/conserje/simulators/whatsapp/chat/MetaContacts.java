package io.conserje.simulators.whatsapp.chat;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a guest as Meta writes them. */
@Component
public class MetaContacts {
    private final JsonMapper json;

    MetaContacts(JsonMapper json) {
        this.json = json;
    }

    /** The entry of {@code contacts}; a person without a visible number has no {@code wa_id}. */
    public ObjectNode of(Guest guest) {
        ObjectNode contact = json.createObjectNode();
        contact.putObject("profile").put("name", guest.name());
        if (guest.waId() != null) {
            contact.put("wa_id", guest.waId());
        }
        return contact.put("user_id", guest.userId());
    }
}
