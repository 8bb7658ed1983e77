package io.conserje.messaging.gmail.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A mail to a guest.
 *
 * @param from the mailbox
 * @param hotel the name beside it
 * @param to exactly one address
 * @param messageId with its angle brackets
 * @param references of earlier mails of the conversation, the oldest first
 * @param at the date it bears, UTC
 */
public record Mail(
        UUID outboxId,
        String from,
        String hotel,
        String to,
        String messageId,
        String subject,
        String text,
        List<String> references,
        Instant at) {
    /** Keeps the list from being changed later. */
    public Mail {
        references = List.copyOf(references);
    }

    @Override
    public String toString() {
        return "Mail[" + outboxId + "]";
    }
}
