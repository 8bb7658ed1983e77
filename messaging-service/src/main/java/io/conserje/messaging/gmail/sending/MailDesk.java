package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.inquiry.SendRegister.Entry;
import io.conserje.messaging.gmail.Mailbox;
import java.time.Instant;

/** Writes mails down before they leave. */
class MailDesk {
    private final MailThreads threads;
    private final MailRows rows;
    private final SentMails sent;

    MailDesk(MailThreads threads, MailRows rows, SentMails sent) {
        this.threads = threads;
        this.rows = rows;
        this.sent = sent;
    }

    /** The Message-ID of a send, the same at every try. */
    static String messageId(Mailbox mailbox, Send send) {
        String domain = mailbox.address().substring(mailbox.address().lastIndexOf('@') + 1);
        return "<conserje." + send.outboxId() + "@" + domain + ">";
    }

    /** With what the mail goes on. */
    MailThread thread(Mailbox mailbox, Send send) {
        return threads.of(mailbox, send);
    }

    /** Commits that the mail is tried; where it was before, what the mailbox says of it. */
    Entry begin(Mailbox mailbox, Send send, MailThread thread, Instant now) {
        return rows.begin(mailbox, send, messageId(mailbox, send), thread.subject(), now)
                ? new Entry.Missing()
                : sent.look(mailbox.tenant(), mailbox.address(), send.outboxId());
    }
}
