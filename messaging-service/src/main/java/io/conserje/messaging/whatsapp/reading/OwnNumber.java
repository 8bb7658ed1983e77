package io.conserje.messaging.whatsapp.reading;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The number in an answer to a contact request. */
final class OwnNumber {
    private static final Pattern WA_ID = Pattern.compile("\\d{5,15}");

    private OwnNumber() {}

    /** The WhatsApp number without a plus, of the first phone that has one; a number that is not international is none. */
    static Optional<String> in(JsonNode message) {
        return Fields.list(message, "contacts").stream()
                .flatMap(contact -> Fields.list(contact, "phones").stream())
                .map(OwnNumber::waId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable String waId(JsonNode phone) {
        String waId = Fields.id(phone, "wa_id");
        if (waId != null && WA_ID.matcher(waId).matches()) {
            return waId;
        }
        String written = Fields.text(phone, "phone");
        if (written == null || !written.startsWith("+")) {
            return null;
        }
        String digits = written.chars()
                .filter(Character::isDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return WA_ID.matcher(digits).matches() ? digits : null;
    }
}
