package io.conserje.simulators.whatsapp.guest;

import io.conserje.simulators.whatsapp.MetaJson;
import io.conserje.simulators.whatsapp.Wamids;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.chat.ChatMessage;
import io.conserje.simulators.whatsapp.chat.Direction;
import io.conserje.simulators.whatsapp.chat.Guest;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Puts sender, id, time and context on a guest's words. */
@Component
class GuestStamp {
    private final Wamids wamids;
    private final MetaJson json;
    private final InstantSource clock;
    private final WhatsAppProperties properties;

    GuestStamp(Wamids wamids, MetaJson json, InstantSource clock, WhatsAppProperties properties) {
        this.wamids = wamids;
        this.json = json;
        this.clock = clock;
        this.properties = properties;
    }

    ObjectNode on(Guest guest, @Nullable String answered, ObjectNode part) {
        ObjectNode message = part.objectNode();
        if (answered != null) {
            message.putObject("context")
                    .put("from", properties.displayPhoneNumber())
                    .put("id", answered);
        }
        if (guest.waId() != null) {
            message.put("from", guest.waId());
        }
        message.put("from_user_id", guest.userId())
                .put("id", wamids.next())
                .put("timestamp", Long.toString(clock.instant().getEpochSecond()));
        message.setAll(part);
        return message;
    }

    ChatMessage chatMessage(ObjectNode message, @Nullable String text) {
        String wamid = message.path("id").stringValue();
        String type = message.path("type").stringValue();
        return new ChatMessage(clock.instant(), Direction.FROM_GUEST, wamid, type, text, json.write(message));
    }
}
