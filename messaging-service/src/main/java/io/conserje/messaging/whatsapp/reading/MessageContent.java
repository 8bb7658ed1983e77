package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.Location;
import io.conserje.messaging.contract.Media;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a message says, by its type; a type that is not known keeps its name. */
record MessageContent(
        String type,
        @Nullable String text,
        @Nullable String choiceId,
        @Nullable Location location,
        @Nullable Media media,
        @Nullable String quotedId) {

    /** Null when the message lacks what its type promises. */
    static @Nullable MessageContent of(JsonNode message) {
        String type = Fields.id(message, "type");
        if (type == null) {
            return null;
        }
        JsonNode body = message.path(type);
        String quoted = Fields.id(message.path("context"), "id");
        return switch (type) {
            case "text" -> text(Fields.text(body, "body"), quoted);
            case "interactive" -> interactive(body, quoted);
            case "button" -> choice(Fields.text(body, "text"), Fields.text(body, "payload"), quoted);
            case "audio", "image", "video", "document", "sticker" -> media(type, body, quoted);
            case "location" -> location(body, quoted);
            case "contacts" -> words(type, names(message), quoted);
            case "reaction" -> words(type, Fields.text(body, "emoji"), Fields.id(body, "message_id"));
            case "order" -> words(type, Fields.text(body, "text"), quoted);
            case "edit" -> words(type, editedText(body.path("message")), Fields.id(body, "original_message_id"));
            case "revoke" -> words(type, null, Fields.id(body, "original_message_id"));
            default -> words(type, null, quoted);
        };
    }

    private static @Nullable MessageContent text(@Nullable String text, @Nullable String quoted) {
        return text == null ? null : words("text", text, quoted);
    }

    private static MessageContent words(String type, @Nullable String text, @Nullable String quoted) {
        return new MessageContent(type, text, null, null, null, quoted);
    }

    /** Meta sometimes delivers an interactive message without its body: the type is all there is to say then. */
    private static MessageContent interactive(JsonNode body, @Nullable String quoted) {
        String kind = Objects.requireNonNullElse(Fields.id(body, "type"), "interactive");
        return switch (kind) {
            case "button_reply", "list_reply" -> tapped(body.path(kind), quoted);
            case "call_permission_reply" -> words(kind, Fields.text(body.path(kind), "response"), quoted);
            default -> words(kind, Fields.text(body.path(kind), "body"), quoted);
        };
    }

    private static MessageContent tapped(JsonNode reply, @Nullable String quoted) {
        return choice(Fields.text(reply, "title"), Fields.text(reply, "id"), quoted);
    }

    private static MessageContent choice(@Nullable String title, @Nullable String id, @Nullable String quoted) {
        return new MessageContent("choice", title, id, null, null, quoted);
    }

    private static @Nullable MessageContent media(String type, JsonNode body, @Nullable String quoted) {
        String id = Fields.id(body, "id");
        if (id == null) {
            return null;
        }
        boolean voice = Boolean.TRUE.equals(Fields.truth(body, "voice"));
        Media media = new Media(
                id,
                Fields.text(body, "mime_type"),
                Fields.text(body, "filename"),
                Fields.sha256(body, "sha256"),
                voice);
        return new MessageContent(type, Fields.text(body, "caption"), null, null, media, quoted);
    }

    private static @Nullable MessageContent location(JsonNode body, @Nullable String quoted) {
        Double latitude = Fields.number(body, "latitude");
        Double longitude = Fields.number(body, "longitude");
        if (latitude == null || longitude == null) {
            return null;
        }
        Location place = new Location(latitude, longitude, Fields.text(body, "name"), Fields.text(body, "address"));
        return new MessageContent("location", null, null, place, null, quoted);
    }

    /** Whose details were passed on, for people who read the conversation. */
    private static @Nullable String names(JsonNode message) {
        String names = Fields.list(message, "contacts").stream()
                .map(contact -> Fields.text(contact.path("name"), "formatted_name"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? null : names;
    }

    /** The new words or the new caption. */
    private static @Nullable String editedText(JsonNode message) {
        String type = Fields.id(message, "type");
        if (type == null) {
            return null;
        }
        String text = Fields.text(message.path(type), "body");
        return text == null ? Fields.text(message.path(type), "caption") : text;
    }
}
