package io.conserje.simulators.whatsapp.guest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says what a guest sends in the words of Meta's webhooks: {@code type} and the part of that name. */
@Component
class GuestContent {
    /** Meta: the type of a message that it does not pass on. */
    private static final int UNSUPPORTED_CODE = 131051;

    private final JsonMapper json;
    private final GuestFiles files;

    GuestContent(JsonMapper json, GuestFiles files) {
        this.json = json;
        this.files = files;
    }

    ObjectNode of(GuestMessageType type, GuestMessage from) {
        return switch (type) {
            case TEXT -> typed("text", json.createObjectNode().put("body", needed(from.text(), "text")));
            case BUTTON -> reply("button_reply", from, null);
            case LIST -> reply("list_reply", from, from.description());
            case TEMPLATE_BUTTON ->
                typed(
                        "button",
                        json.createObjectNode()
                                .put("payload", needed(from.id(), "id"))
                                .put("text", needed(from.title(), "title")));
            case AUDIO ->
                typed("audio", files.part("audio/ogg; codecs=opus", from).put("voice", true));
            case IMAGE -> typed("image", files.part("image/jpeg", from));
            case VIDEO -> typed("video", files.part("video/mp4", from));
            case STICKER -> typed("sticker", files.part("image/webp", from).put("animated", false));
            case DOCUMENT -> typed("document", files.part("text/plain", from));
            case LOCATION -> typed("location", location(from));
            case CONTACTS -> contacts(from);
            case OWN_NUMBER -> ownNumber(from);
            case REACTION -> typed("reaction", reaction(from));
            case EDIT -> typed("edit", edit(from));
            case REVOKE ->
                typed(
                        "revoke",
                        json.createObjectNode().put("original_message_id", needed(from.messageId(), "messageId")));
            case UNSUPPORTED -> unsupported();
        };
    }

    private ObjectNode typed(String type, ObjectNode part) {
        ObjectNode message = json.createObjectNode().put("type", type);
        message.set(type, part);
        return message;
    }

    private ObjectNode reply(String kind, GuestMessage from, @Nullable String description) {
        ObjectNode interactive = json.createObjectNode().put("type", kind);
        ObjectNode reply = interactive
                .putObject(kind)
                .put("id", needed(from.id(), "id"))
                .put("title", needed(from.title(), "title"));
        putIfThere(reply, "description", description);
        return typed("interactive", interactive);
    }

    private ObjectNode location(GuestMessage from) {
        ObjectNode location = json.createObjectNode()
                .put("latitude", needed(from.latitude(), "latitude"))
                .put("longitude", needed(from.longitude(), "longitude"));
        putIfThere(location, "name", from.placeName());
        putIfThere(location, "address", from.address());
        return location;
    }

    private ObjectNode contacts(GuestMessage from) {
        ObjectNode message = json.createObjectNode().put("type", "contacts");
        ObjectNode contact = message.putArray("contacts").addObject();
        contact.putObject("name").put("formatted_name", needed(from.title(), "title"));
        contact.putArray("phones")
                .addObject()
                .put("phone", needed(from.phone(), "phone"))
                .put("type", "MOBILE");
        return message;
    }

    /** Meta marks the answer to a contact request by its origin, and gives the number without its plus beside it. */
    private ObjectNode ownNumber(GuestMessage from) {
        ObjectNode message = json.createObjectNode().put("origin", "contact_request");
        message.setAll(contacts(from));
        String digits = from.phone() == null ? "" : from.phone().replaceAll("\\D", "");
        message.withObject("/contacts/0/phones/0").put("wa_id", digits);
        return message;
    }

    private ObjectNode reaction(GuestMessage from) {
        ObjectNode reaction = json.createObjectNode().put("message_id", needed(from.messageId(), "messageId"));
        putIfThere(reaction, "emoji", from.emoji());
        return reaction;
    }

    private ObjectNode edit(GuestMessage from) {
        ObjectNode edit = json.createObjectNode().put("original_message_id", needed(from.messageId(), "messageId"));
        edit.set("message", typed("text", json.createObjectNode().put("body", needed(from.text(), "text"))));
        return edit;
    }

    private ObjectNode unsupported() {
        ObjectNode message = json.createObjectNode().put("type", "unsupported");
        ObjectNode error = message.putArray("errors").addObject();
        error.put("code", UNSUPPORTED_CODE).put("title", "Message type unknown").put("message", "Message type unknown");
        error.putObject("error_data").put("details", "Message type is currently not supported.");
        return message;
    }

    private static <T> T needed(@Nullable T value, String field) {
        if (value == null) {
            throw NotSendable.missing(field);
        }
        return value;
    }

    private static void putIfThere(ObjectNode node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
