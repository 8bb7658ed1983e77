package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.inbound.GroupMessage;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads what Meta tells of groups (Groups API): messages with a {@code group_id}, and the fields {@code group_…_update}. */
final class GroupReader {
    private static final Set<String> FIELDS = Set.of(
            "group_lifecycle_update", "group_participants_update", "group_settings_update", "group_status_update");

    private GroupReader() {}

    /** Whether a field tells what happened to groups. */
    static boolean knows(String field) {
        return FIELDS.contains(field);
    }

    /** Whether a message was said in a group, and to no hotel alone. */
    static boolean isOfGroup(JsonNode message) {
        return message.has("group_id");
    }

    /** The same as a guest's message, but of the group; empty where the group has no name. */
    static Optional<GroupMessage> ofMessage(JsonNode message, GuestMessage said) {
        return Optional.ofNullable(Fields.id(message, "group_id")).map(group -> of(group, said));
    }

    private static GroupMessage of(String group, GuestMessage said) {
        return new GroupMessage(
                said.position(),
                said.tenant(),
                said.channel(),
                said.receiver(),
                group,
                said.externalId(),
                said.at(),
                said.identifiers(),
                said.profileName(),
                said.type(),
                said.text());
    }

    /** One entry of {@code groups}: what happened, without who is in it; empty where the group has no name. */
    static Optional<GroupMessage> ofUpdate(int position, WhatsAppNumber number, JsonNode update, Instant receivedAt) {
        String group = Fields.id(update, "group_id");
        String type = Fields.id(update, "type");
        if (group == null || type == null) {
            return Optional.empty();
        }
        Instant at = Fields.time(update, receivedAt);
        String request = Fields.id(update, "request_id");
        return Optional.of(new GroupMessage(
                position,
                number.tenant(),
                "whatsapp",
                number.id(),
                group,
                type + ':' + (request == null ? group + ':' + at.getEpochSecond() : request),
                at,
                List.of(),
                null,
                type,
                null));
    }
}
