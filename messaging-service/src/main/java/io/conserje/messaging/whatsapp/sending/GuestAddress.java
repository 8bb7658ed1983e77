package io.conserje.messaging.whatsapp.sending;

import io.conserje.messaging.contract.Identifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How Meta is told to whom a message goes. */
final class GuestAddress {
    private GuestAddress() {}

    /**
     * {@code to} or {@code recipient}; empty for a guest of another channel. A number where it is known, since not every call
     * takes a business-scoped id; with its plus, since Meta would otherwise guess the country (Cloud API, phone numbers).
     */
    static Map<String, Object> of(List<Identifier> guest) {
        return value(guest, Identifier.WA_ID)
                .map(waId -> Map.<String, Object>of("to", "+" + waId))
                .or(() -> value(guest, Identifier.USER_ID).map(userId -> Map.of("recipient", userId)))
                .orElse(Map.of());
    }

    /** The one value by which the guest's pace is counted; empty for a guest of another channel. */
    static Optional<String> named(List<Identifier> guest) {
        return of(guest).values().stream().map(Object::toString).findFirst();
    }

    private static Optional<String> value(List<Identifier> guest, String kind) {
        return guest.stream()
                .filter(identifier -> identifier.kind().equals(kind))
                .map(Identifier::value)
                .findFirst();
    }
}
