package io.conserje.simulators.gmail;

import java.time.Instant;
import java.util.List;

/**
 * A mail in the hotel's mailbox.
 *
 * @param id Gmail's
 * @param threadId Gmail's
 * @param at when it was taken
 * @param headers as they were written, unfolded and decoded, in order
 * @param raw the whole mail
 */
record StoredMail(String id, String threadId, Instant at, List<Header> headers, String text, byte[] raw) {

    record Header(String name, String value) {}

    /** The first header of this name, empty where there is none. */
    String header(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
