package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Walks one body and numbers its elements: each message, each status, each event and each change that cannot be read is one. */
final class BodyReader {
    private static final Set<String> FIELDS = Set.of("messages", CallReader.FIELD, IdentityReader.FIELD);

    private final WhatsAppNumbers numbers;
    private final RawDelivery delivery;
    private final Elements elements = new Elements();

    BodyReader(WhatsAppNumbers numbers, RawDelivery delivery) {
        this.numbers = numbers;
        this.delivery = delivery;
    }

    Content read(JsonNode body) {
        List<JsonNode> entries = Fields.list(body, "entry");
        entries.forEach(this::entry);
        if (entries.isEmpty()) {
            elements.setAside("malformed");
        }
        return elements.content();
    }

    private void entry(JsonNode entry) {
        List<JsonNode> changes = Fields.list(entry, "changes");
        changes.forEach(change -> change(entry, change));
        if (changes.isEmpty()) {
            elements.setAside("malformed");
        }
    }

    private void change(JsonNode entry, JsonNode change) {
        JsonNode value = change.path("value");
        String field = Fields.text(change, "field");
        String numberId = Fields.id(value.path("metadata"), "phone_number_id");
        if (AccountEventReader.knows(field) && value.isObject()) {
            account(String.valueOf(field), entry, value);
        } else if (field == null || !FIELDS.contains(field) && !GroupReader.knows(field)) {
            elements.setAside("unsupported_field");
        } else if (numberId == null) {
            elements.setAside("malformed");
        } else {
            numbers.find(numberId)
                    .ifPresentOrElse(number -> change(number, field, value), () -> elements.setAside("unknown_number"));
        }
    }

    /** Meta names the account, not the number: it concerns everybody who speaks through the app. */
    private void account(String subject, JsonNode entry, JsonNode value) {
        elements.account(position -> numbers.tenantsOf(delivery.app()).stream()
                .map(tenant -> AccountEventReader.read(position, tenant, subject, entry, value, delivery)));
    }

    private void change(WhatsAppNumber number, String field, JsonNode value) {
        if (!number.app().equals(delivery.app())) {
            elements.setAside("foreign_app");
            return;
        }
        switch (field) {
            case CallReader.FIELD -> calls(number, value);
            case IdentityReader.FIELD -> updates(number, value);
            case "messages" -> talk(number, value);
            default -> groups(number, value);
        }
    }

    private void talk(WhatsAppNumber number, JsonNode value) {
        List<JsonNode> messageNodes = Fields.list(value, "messages");
        List<JsonNode> statusNodes = Fields.list(value, "statuses");
        MessageReader messageReader = new MessageReader(number, Contacts.of(value), delivery.receivedAt());
        messageNodes.forEach(node -> message(number, messageReader, node));
        statusNodes.forEach(
                node -> elements.status(position -> StatusReader.read(position, number, node, delivery.receivedAt())));
        if (isOddList(value, "messages") || isOddList(value, "statuses")) {
            elements.setAside("malformed");
        } else if (messageNodes.isEmpty() && statusNodes.isEmpty()) {
            elements.setAside(value.has("errors") ? "channel_error" : "nothing_known");
        }
    }

    private void message(WhatsAppNumber number, MessageReader reader, JsonNode node) {
        if (GroupReader.isOfGroup(node)) {
            elements.groupMessage(
                    position -> reader.read(position, node).flatMap(said -> GroupReader.ofMessage(node, said)));
        } else if (IdentityReader.isEvent(node)) {
            elements.event(position -> IdentityReader.ofMessage(position, number, node, delivery.receivedAt()));
        } else {
            elements.message(position -> reader.read(position, node));
        }
    }

    /** Who is called and what became of it is a call's business; only that a guest called concerns the hotel. */
    private void calls(WhatsAppNumber number, JsonNode value) {
        Contacts contacts = Contacts.of(value);
        List<JsonNode> calls = Fields.list(value, CallReader.FIELD);
        calls.stream()
                .filter(CallReader::begins)
                .forEach(call -> elements.event(
                        position -> CallReader.read(position, number, call, contacts, delivery.receivedAt())));
        if (calls.isEmpty() && Fields.list(value, "statuses").isEmpty()) {
            elements.setAside("nothing_known");
        }
    }

    private void updates(WhatsAppNumber number, JsonNode value) {
        List<JsonNode> updates = Fields.list(value, IdentityReader.FIELD);
        updates.forEach(
                update -> elements.event(position -> IdentityReader.ofUpdate(position, number, update, delivery)));
        if (updates.isEmpty()) {
            elements.setAside("nothing_known");
        }
    }

    private void groups(WhatsAppNumber number, JsonNode value) {
        List<JsonNode> updates = Fields.list(value, "groups");
        updates.forEach(update -> elements.groupMessage(
                position -> GroupReader.ofUpdate(position, number, update, delivery.receivedAt())));
        if (updates.isEmpty()) {
            elements.setAside("nothing_known");
        }
    }

    private static boolean isOddList(JsonNode value, String field) {
        return value.has(field) && !value.path(field).isArray();
    }
}
