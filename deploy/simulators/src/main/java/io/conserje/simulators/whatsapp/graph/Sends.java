package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.MetaJson;
import io.conserje.simulators.whatsapp.Wamids;
import io.conserje.simulators.whatsapp.chat.ChatMessage;
import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Direction;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.Guests;
import io.conserje.simulators.whatsapp.stats.SendStats;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Accepts a message of the hotel: it stands in the guest's chat at once, its statuses follow. */
@Component
class Sends {
    /** What people write into phone numbers beside digits. */
    private static final Pattern DECORATION = Pattern.compile("[+()\\-\\s]");

    private final SendChecks checks;
    private final Guests guests;
    private final Chats chats;
    private final Courier courier;
    private final SendStats stats;
    private final Wamids wamids;
    private final MetaJson metaJson;
    private final JsonMapper json;
    private final InstantSource clock;

    Sends(
            SendChecks checks,
            Guests guests,
            Chats chats,
            Courier courier,
            SendStats stats,
            Wamids wamids,
            MetaJson metaJson,
            JsonMapper json,
            InstantSource clock) {
        this.checks = checks;
        this.guests = guests;
        this.chats = chats;
        this.courier = courier;
        this.stats = stats;
        this.wamids = wamids;
        this.metaJson = metaJson;
        this.json = json;
        this.clock = clock;
    }

    ObjectNode accept(JsonNode request) {
        checks.check(request);
        String input =
                request.path(request.hasNonNull("to") ? "to" : "recipient").asString("");
        Guest guest = guests.meet(DECORATION.matcher(input).replaceAll(""))
                .orElseThrow(() -> new GraphError(GraphError.INVALID_VALUE, "The recipient is not a valid one"));
        checks.check(guest);
        String type = request.path("type").asString("text");
        String wamid = wamids.next();
        String opaque = request.path("biz_opaque_callback_data").stringValue(null);
        Courier.Parcel parcel = courier.parcel(guest, wamid, opaque, request);
        chats.add(
                guest,
                new ChatMessage(
                        clock.instant(),
                        Direction.FROM_HOTEL,
                        wamid,
                        type,
                        type.equals("template") ? checks.words(request.path(type)) : words(request, type),
                        metaJson.write(request)));
        stats.accepted(guest.key(), opaque);
        courier.carry(parcel);
        return answer(input, guest, wamid, type);
    }

    private ObjectNode answer(String input, Guest guest, String wamid, String type) {
        ObjectNode answer = json.createObjectNode().put("messaging_product", "whatsapp");
        ObjectNode contact = answer.putArray("contacts").addObject().put("input", input);
        if (guest.waId() != null) {
            contact.put("wa_id", guest.waId());
        }
        contact.put("user_id", guest.userId());
        ObjectNode message = answer.putArray("messages").addObject().put("id", wamid);
        if (type.equals("template")) {
            message.put("message_status", "accepted");
        }
        return answer;
    }

    private static @Nullable String words(JsonNode request, String type) {
        JsonNode part = request.path(type);
        JsonNode words = switch (type) {
            case "text" -> part.path("body");
            case "interactive" -> part.path("body").path("text");
            case "location" -> part.path("name");
            case "reaction" -> part.path("emoji");
            default -> part.path("caption");
        };
        return words.isString() ? words.stringValue() : null;
    }
}
