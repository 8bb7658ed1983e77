package io.conserje.messaging.gmail.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Mail addresses, which guests type by hand: whatever is not exactly one is none. */
public final class Addresses {
    /** RFC 5321, length of a path without its brackets. */
    private static final int LONGEST = 254;

    private Addresses() {}

    /** The address alone, without a name or a second one; empty where it cannot be written to. */
    public static Optional<String> exact(String given) {
        String text = given.strip();
        if (text.length() > LONGEST || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return Optional.empty();
        }
        try {
            InternetAddress address = new InternetAddress(text, true);
            address.validate();
            return text.equals(address.getAddress()) && text.contains("@") ? Optional.of(text) : Optional.empty();
        } catch (AddressException e) {
            return Optional.empty();
        }
    }
}
