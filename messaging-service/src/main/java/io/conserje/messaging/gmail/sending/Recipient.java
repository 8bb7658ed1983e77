package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.gmail.mail.Addresses;
import java.util.List;
import java.util.Optional;

/** Where a guest gets mails. */
final class Recipient {
    private Recipient() {}

    /** The guest's mail address as they gave it; empty where there is none. */
    static Optional<String> given(List<Identifier> guest) {
        return guest.stream()
                .filter(identifier -> identifier.kind().equals(Identifier.EMAIL))
                .map(Identifier::value)
                .findFirst();
    }

    /** The same, where it can be written to. */
    static Optional<String> writable(List<Identifier> guest) {
        return given(guest).flatMap(Addresses::exact);
    }
}
