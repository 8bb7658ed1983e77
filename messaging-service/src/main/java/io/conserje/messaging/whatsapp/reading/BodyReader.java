package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.AccountEvent;
import io.conserje.messaging.contract.GuestMessage;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.contract.Unreadable;
import io.conserje.messaging.inbound.Content;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import io.conserje.messaging.whatsapp.WhatsAppNumbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Walks one body and numbers its elements: each message, each status and each change that cannot be read is one. */
final class BodyReader {
    private final WhatsAppNumbers numbers;
    private final RawDelivery delivery;
    private final List<GuestMessage> messages = new ArrayList<>();
    private final List<StatusReport> statuses = new ArrayList<>();
    private final List<AccountEvent> accountEvents = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private int position;

    BodyReader(WhatsAppNumbers numbers, RawDelivery delivery) {
        this.numbers = numbers;
        this.delivery = delivery;
    }

    Content read(JsonNode body) {
        List<JsonNode> entries = Fields.list(body, "entry");
        entries.forEach(this::entry);
        if (entries.isEmpty()) {
            setAside("malformed");
        }
        return new Content(
                List.copyOf(messages), List.copyOf(statuses), List.copyOf(accountEvents), List.copyOf(unreadable));
    }

    private void entry(JsonNode entry) {
        List<JsonNode> changes = Fields.list(entry, "changes");
        changes.forEach(change -> change(entry, change));
        if (changes.isEmpty()) {
            setAside("malformed");
        }
    }

    private void change(JsonNode entry, JsonNode change) {
        JsonNode value = change.path("value");
        String field = Fields.text(change, "field");
        String numberId = Fields.id(value.path("metadata"), "phone_number_id");
        if (AccountEventReader.knows(field) && value.isObject()) {
            account(String.valueOf(field), entry, value);
        } else if (!"messages".equals(field)) {
            setAside("unsupported_field");
        } else if (numberId == null) {
            setAside("malformed");
        } else {
            numbers.find(numberId).ifPresentOrElse(number -> change(number, value), () -> setAside("unknown_number"));
        }
    }

    /** Meta names the account, not the number: it concerns everybody who speaks through the app. */
    private void account(String subject, JsonNode entry, JsonNode value) {
        numbers.tenantsOf(delivery.app())
                .forEach(tenant ->
                        accountEvents.add(AccountEventReader.read(position, tenant, subject, entry, value, delivery)));
        position++;
    }

    private void change(WhatsAppNumber number, JsonNode value) {
        if (!number.app().equals(delivery.app())) {
            setAside("foreign_app");
            return;
        }
        List<JsonNode> messageNodes = Fields.list(value, "messages");
        List<JsonNode> statusNodes = Fields.list(value, "statuses");
        MessageReader messageReader = new MessageReader(number, Contacts.of(value), delivery.receivedAt());
        messageNodes.forEach(node -> message(messageReader, node));
        statusNodes.forEach(node -> status(number, node));
        if (isOddList(value, "messages") || isOddList(value, "statuses")) {
            setAside("malformed");
        } else if (messageNodes.isEmpty() && statusNodes.isEmpty()) {
            setAside(value.has("errors") ? "channel_error" : "nothing_known");
        }
    }

    private void message(MessageReader reader, JsonNode node) {
        if (node.has("group_id")) {
            setAside("group_message");
            return;
        }
        Optional<GuestMessage> message = reader.read(position, node);
        message.ifPresentOrElse(this::keep, () -> setAside("malformed"));
    }

    private void status(WhatsAppNumber number, JsonNode node) {
        StatusReader.read(position, number, node, delivery.receivedAt())
                .ifPresentOrElse(this::keep, () -> setAside("malformed"));
    }

    private void keep(GuestMessage message) {
        messages.add(message);
        position++;
    }

    private void keep(StatusReport report) {
        statuses.add(report);
        position++;
    }

    private void setAside(String reason) {
        unreadable.add(new Unreadable(position++, reason));
    }

    private static boolean isOddList(JsonNode value, String field) {
        return value.has(field) && !value.path(field).isArray();
    }
}
