package io.conserje.messaging.whatsapp.reading;

import io.conserje.messaging.contract.ChannelEvent;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.RawDelivery;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads what Meta tells about who a guest is: system messages, and the field {@code user_id_update}. A changed number comes with a
 * new business-scoped id, which Meta tells beside it, in a message of its own, or never.
 */
final class IdentityReader {
    static final String FIELD = "user_id_update";

    /** The only place where some versions name the former id. */
    private static final Pattern FORMER = Pattern.compile(" changed from (\\S{1,200}) to ");

    private static final Pattern USER_ID = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");
    private static final Pattern WA_ID = Pattern.compile("\\d{5,15}");

    private IdentityReader() {}

    /** Whether a message is none but tells something about a guest's identity. */
    static boolean isEvent(JsonNode message) {
        return "system".equals(Fields.id(message, "type")) && kind(Fields.id(message.path("system"), "type")) != null;
    }

    /** The event of a system message; empty when it names nobody. */
    static Optional<ChannelEvent> ofMessage(int position, WhatsAppNumber number, JsonNode message, Instant receivedAt) {
        JsonNode system = message.path("system");
        String id = Fields.id(message, "id");
        String kind = kind(Fields.id(system, "type"));
        if (id == null || kind == null) {
            return Optional.empty();
        }
        List<Identifier> before = before(message, system);
        List<Identifier> now = kind.equals(ChannelEvent.NUMBER_CHANGED) ? now(system) : List.of();
        Instant at = Fields.time(message, receivedAt);
        return event(position, number, id, at, kind, before, now);
    }

    /** The event of one entry of {@code user_id_update}; empty when it names nobody. */
    static Optional<ChannelEvent> ofUpdate(int position, WhatsAppNumber number, JsonNode update, RawDelivery delivery) {
        JsonNode userId = update.path("user_id");
        String former = Fields.id(userId, "previous");
        String current = Fields.id(userId, "current");
        if (former == null || current == null) {
            return Optional.empty();
        }
        return event(
                position,
                number,
                FIELD + ':' + former + ':' + current,
                Fields.time(update, delivery.receivedAt()),
                ChannelEvent.NUMBER_CHANGED,
                MessageReader.identifiers(former, null),
                MessageReader.identifiers(current, Fields.id(update, "wa_id")));
    }

    private static @Nullable String kind(@Nullable String type) {
        return switch (type) {
            case "user_changed_number", "customer_changed_number", "user_changed_user_id" ->
                ChannelEvent.NUMBER_CHANGED;
            case "user_identity_changed", "customer_identity_changed" -> ChannelEvent.IDENTITY_CHANGED;
            case null, default -> null;
        };
    }

    private static List<Identifier> before(JsonNode message, JsonNode system) {
        String former = former(Fields.text(system, "body"));
        String userId = firstOf(
                Fields.id(system, "previous_user_id"), Fields.id(message, "from_user_id"), matching(USER_ID, former));
        String waId = firstOf(Fields.id(message, "from"), matching(WA_ID, former), null);
        return MessageReader.identifiers(userId, waId);
    }

    private static List<Identifier> now(JsonNode system) {
        return MessageReader.identifiers(
                Fields.id(system, "user_id"),
                firstOf(Fields.id(system, "wa_id"), Fields.id(system, "new_wa_id"), null));
    }

    private static @Nullable String former(@Nullable String body) {
        Matcher matcher = FORMER.matcher(body == null ? "" : body);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable String matching(Pattern pattern, @Nullable String id) {
        return id != null && pattern.matcher(id).matches() ? id : null;
    }

    private static @Nullable String firstOf(@Nullable String first, @Nullable String second, @Nullable String third) {
        return first != null ? first : second != null ? second : third;
    }

    private static Optional<ChannelEvent> event(
            int position,
            WhatsAppNumber number,
            String cause,
            Instant at,
            String kind,
            List<Identifier> before,
            List<Identifier> now) {
        boolean saysNothing = before.isEmpty() || kind.equals(ChannelEvent.NUMBER_CHANGED) && now.isEmpty();
        return saysNothing
                ? Optional.empty()
                : Optional.of(new ChannelEvent(
                        position,
                        number.tenant(),
                        "whatsapp",
                        number.id(),
                        cause + ':' + kind,
                        at,
                        kind,
                        before,
                        now,
                        null,
                        null));
    }
}
