package io.conserje.simulators.gmail;

import java.time.Instant;

/**
 * A mail in the hotel's mailbox.
 *
 * @param id Gmail's
 * @param threadId Gmail's
 * @param at when it was taken
 * @param raw the whole mail
 */
record StoredMail(String id, String threadId, Instant at, MailContent content, byte[] raw) {

    /** The first header of this name, empty where there is none. */
    String header(String name) {
        return content.header(name);
    }
}
