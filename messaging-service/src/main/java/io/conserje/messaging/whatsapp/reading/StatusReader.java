package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.receipt.Price;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.OpaqueData;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one status of a message of ours. */
final class StatusReader {
    private StatusReader() {}

    /** The report, empty when it names no message or no status. */
    static Optional<StatusReport> read(int position, WhatsAppNumber number, JsonNode node, Instant receivedAt) {
        String id = Fields.id(node, "id");
        String name = Fields.id(node, "status");
        if (id == null || name == null) {
            return Optional.empty();
        }
        Status status = status(name);
        Optional<OpaqueData> ours = OpaqueData.read(Fields.id(node, "biz_opaque_callback_data"));
        return Optional.of(new StatusReport(
                position,
                number.tenant(),
                "whatsapp",
                number.id(),
                id,
                status,
                Fields.time(node, receivedAt),
                ours.map(OpaqueData::outboxId).orElse(null),
                MessageReader.identifiers(Fields.id(node, "recipient_user_id"), Fields.id(node, "recipient_id")),
                status == Status.FAILED ? failure(node) : null,
                price(node.path("pricing")),
                ours.map(OpaqueData::message).orElse(OfSeveral.ONLY)));
    }

    /** A status that is not known is still a sign of life. */
    private static Status status(String name) {
        return switch (name) {
            case "sent" -> Status.SENT;
            case "delivered" -> Status.DELIVERED;
            case "read", "played" -> Status.READ;
            case "failed" -> Status.FAILED;
            default -> Status.SEEN;
        };
    }

    private static String failure(JsonNode node) {
        return Fields.list(node, "errors").stream()
                .findFirst()
                .map(error -> FailureKind.ofCode(error.path("code").asInt(Integer.MIN_VALUE)))
                .orElse(FailureKind.OTHER)
                .reason();
    }

    private static @Nullable Price price(JsonNode pricing) {
        if (!pricing.isObject()) {
            return null;
        }
        return new Price(
                Fields.truth(pricing, "billable"),
                Fields.text(pricing, "pricing_model"),
                Fields.text(pricing, "type"),
                Fields.text(pricing, "category"));
    }
}
