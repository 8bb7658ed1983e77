package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.gmail.Gmail;
import io.conserje.messaging.gmail.Mailbox;
import io.conserje.messaging.gmail.mail.MailWords;
import io.conserje.messaging.gmail.token.TokenRefused;
import io.conserje.messaging.gmail.token.TokenUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.util.List;
import java.util.Objects;
import org.springframework.web.client.RestClientException;

/** Finds the thread of a conversation. A mail joins it only with the thread's id, its subject and its references (Gmail API, threads). */
class MailThreads {
    /** So many of the last mails are named; a header has no room for all. */
    private static final int NAMED = 10;

    private final Gmail gmail;
    private final MailRows rows;

    MailThreads(Gmail gmail, MailRows rows) {
        this.gmail = gmail;
        this.rows = rows;
    }

    /** The thread of the send's conversation, or a new one. */
    MailThread of(Mailbox mailbox, Send send) {
        String conversation = send.conversation();
        List<MailRow> earlier = conversation == null ? List.of() : rows.earlier(mailbox, conversation, NAMED);
        if (earlier.isEmpty()) {
            return new MailThread(null, MailWords.subject(send.language(), mailbox.hotel()), List.of());
        }
        MailRow last = earlier.getFirst();
        return new MailThread(
                last.thread(),
                last.subject(),
                earlier.reversed().stream()
                        .filter(row -> Objects.equals(row.thread(), last.thread()))
                        .map(row -> row == last ? reference(mailbox, last) : row.reference())
                        .toList());
    }

    /** Gmail may have given the mail another Message-ID than ours; where it does not say, ours stands. */
    private String reference(Mailbox mailbox, MailRow row) {
        String gmailId = row.gmailId();
        if (row.finalId() != null || gmailId == null) {
            return row.reference();
        }
        try {
            String read = gmail.header(mailbox, gmailId, "Message-ID").orElse(row.messageId());
            rows.read(gmailId, read);
            return read;
        } catch (RestClientException | CallNotPermittedException | TokenRefused | TokenUnavailable e) {
            return row.reference();
        }
    }
}
