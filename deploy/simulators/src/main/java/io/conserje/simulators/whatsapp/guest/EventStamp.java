package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.Wamids;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.chat.Guest;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says in Meta's words what a guest did beside writing. */
@Component
class EventStamp {
    private final Wamids wamids;
    private final JsonMapper json;
    private final InstantSource clock;
    private final WhatsAppProperties properties;

    EventStamp(Wamids wamids, JsonMapper json, InstantSource clock, WhatsAppProperties properties) {
        this.wamids = wamids;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
    }

    /** The value of a {@code calls} change: the hotel's phone rings (Cloud API, calling). */
    ObjectNode call(Guest guest, ObjectNode contact) {
        ObjectNode value = json.createObjectNode().put("messaging_product", "whatsapp");
        value.putObject("metadata")
                .put("display_phone_number", properties.displayPhoneNumber())
                .put("phone_number_id", properties.phoneNumberId());
        value.putArray("contacts").add(contact);
        ObjectNode call = value.putArray("calls")
                .addObject()
                .put("id", wamids.next().replace("wamid.", "wacid."))
                .put("to", properties.displayPhoneNumber());
        from(guest, call).put("event", "connect").put("timestamp", now()).put("direction", "USER_INITIATED");
        return value;
    }

    /** The value of the change that ends a call which nobody took. */
    ObjectNode missed(ObjectNode ringing) {
        ObjectNode value = ringing.deepCopy();
        value.withObject("/calls/0")
                .put("event", "terminate")
                .put("status", "FAILED")
                .put("timestamp", now());
        return value;
    }

    /** Under the number that the guest gives up; the business-scoped id is another one too. */
    ObjectNode numberChanged(Guest before, Guest now) {
        ObjectNode message = system(before);
        message.putObject("system")
                .put("body", "User %s changed from %s to %s".formatted(before.name(), before.key(), now.key()))
                .put("wa_id", now.waId())
                .put("user_id", now.userId())
                .put("type", "user_changed_number");
        return message;
    }

    /** The guest's keys are new; what a hash of them would be is made up. */
    ObjectNode identityChanged(Guest guest) {
        ObjectNode message = system(guest);
        message.putObject("system")
                .put("body", "User %s changed their identity".formatted(guest.name()))
                .put("type", "user_identity_changed");
        message.putObject("identity")
                .put("acknowledged", false)
                .put("created_timestamp", now())
                .put("hash", wamids.next().substring("wamid.".length()));
        return message;
    }

    private ObjectNode system(Guest guest) {
        return from(guest, json.createObjectNode())
                .put("id", wamids.next())
                .put("timestamp", now())
                .put("type", "system");
    }

    private static ObjectNode from(Guest guest, ObjectNode element) {
        if (guest.waId() != null) {
            element.put("from", guest.waId());
        }
        return element.put("from_user_id", guest.userId());
    }

    private String now() {
        return Long.toString(clock.instant().getEpochSecond());
    }
}
