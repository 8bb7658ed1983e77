package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.MetaJson;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Puts updates into the bytes that Meta would post: its envelope, its order of fields, its escapes. */
@Component
class Envelope {
    private final JsonMapper json;
    private final MetaJson metaJson;
    private final WhatsAppProperties properties;

    Envelope(JsonMapper json, MetaJson metaJson, WhatsAppProperties properties) {
        this.json = json;
        this.metaJson = metaJson;
        this.properties = properties;
    }

    /** One body with all the updates in a single value, as in a batch of Meta's. */
    byte[] of(List<Update> updates) {
        ObjectNode root = json.createObjectNode().put("object", "whatsapp_business_account");
        ObjectNode entry = root.putArray("entry").addObject().put("id", properties.businessAccountId());
        ObjectNode change = entry.putArray("changes").addObject();
        fill(change.putObject("value").put("messaging_product", "whatsapp"), updates);
        change.put("field", "messages");
        return metaJson.write(root).getBytes(StandardCharsets.US_ASCII);
    }

    private void fill(ObjectNode value, List<Update> updates) {
        value.putObject("metadata")
                .put("display_phone_number", properties.displayPhoneNumber())
                .put("phone_number_id", properties.phoneNumberId());
        updates.stream().map(Update::contact).distinct().forEach(contact -> {
            if (contact != null) {
                value.withArrayProperty("contacts").add(contact);
            }
        });
        for (Update update : updates) {
            String list = switch (update) {
                case Update.Written written -> "messages";
                case Update.Moved moved -> "statuses";
            };
            value.withArrayProperty(list).add(update.body());
        }
    }
}
