package io.conserje.messaging.gmail;

import io.conserje.messaging.circuit.Line;
import io.conserje.messaging.gmail.token.Credentials;

/**
 * A mailbox of a hotel.
 *
 * @param address the mail address that speaks
 * @param tenant whose it is
 * @param hotel what guests know the hotel by
 * @param credentials by which Google lets us in
 * @param mailsPerMinute how many may leave
 */
public record Mailbox(String address, String tenant, String hotel, Credentials credentials, int mailsPerMinute) {
    /** The channel of all mailboxes. */
    public static final String CHANNEL = "gmail";

    /** The same, as far as it may rest. */
    public Line line() {
        return new Line(CHANNEL, address, tenant);
    }
}
