package io.conserje.simulators.whatsapp.webhook;

import io.conserje.simulators.whatsapp.MetaJson;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts updates into the bytes that Meta would post: its envelope, its order of fields, its escapes. */
@Component
class Envelope {
    private final JsonMapper json;
    private final MetaJson metaJson;
    private final WhatsAppProperties properties;
    private final InstantSource clock;

    Envelope(JsonMapper json, MetaJson metaJson, WhatsAppProperties properties, InstantSource clock) {
        this.json = json;
        this.metaJson = metaJson;
        this.properties = properties;
        this.clock = clock;
    }

    /** One body with all the updates in a single value, as in a batch of Meta's; what has a field of its own is a change. */
    byte[] of(List<Update> updates) {
        ObjectNode root = json.createObjectNode().put("object", "whatsapp_business_account");
        ObjectNode entry = root.putArray("entry").addObject().put("id", properties.businessAccountId());
        if (updates.stream().anyMatch(Update.Reported.class::isInstance)) {
            entry.put("time", clock.instant().getEpochSecond());
        }
        ArrayNode changes = entry.putArray("changes");
        List<Update> messages = new ArrayList<>();
        for (Update update : updates) {
            if (update instanceof Update.Reported(var field, var body)) {
                ObjectNode change = changes.addObject();
                change.set("value", body);
                change.put("field", field);
            } else {
                messages.add(update);
            }
        }
        if (!messages.isEmpty()) {
            ObjectNode change = changes.addObject();
            fill(change.putObject("value").put("messaging_product", "whatsapp"), messages);
            change.put("field", "messages");
        }
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
            String list = update instanceof Update.Written ? "messages" : "statuses";
            value.withArrayProperty(list).add(update.body());
        }
    }
}
