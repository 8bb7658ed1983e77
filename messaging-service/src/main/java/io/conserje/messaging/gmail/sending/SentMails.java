package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.delivery.inquiry.SendRegister;
import io.conserje.messaging.gmail.Gmail;
import io.conserje.messaging.gmail.Gmail.Finding;
import io.conserje.messaging.gmail.Gmail.Taken;
import io.conserje.messaging.gmail.Mailbox;
import io.conserje.messaging.gmail.Mailboxes;
import io.conserje.messaging.gmail.mail.Mime;
import io.conserje.messaging.gmail.token.TokenRefused;
import io.conserje.messaging.gmail.token.TokenUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.client.RestClientException;

/**
 * Looks into the mailbox whether a mail is there: by the Message-ID that we gave it, and, where Gmail may have put its own in the
 * place of it, by our header in the mails that were sent since.
 */
class SentMails implements SendRegister {
    /** Clocks are not quite one. */
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private static final int MOST = 20;

    private final Mailboxes mailboxes;
    private final Gmail gmail;
    private final MailRows rows;

    SentMails(Mailboxes mailboxes, Gmail gmail, MailRows rows) {
        this.mailboxes = mailboxes;
        this.gmail = gmail;
        this.rows = rows;
    }

    @Override
    public String channel() {
        return Mailbox.CHANNEL;
    }

    @Override
    public Entry look(String tenant, String sender, UUID outboxId) {
        Optional<Mailbox> mailbox = mailboxes.find(tenant, sender);
        Optional<MailRow> row = rows.find(outboxId);
        if (mailbox.isEmpty() || row.isEmpty()) {
            return row.isEmpty() ? new Entry.Missing() : new Entry.Unreadable();
        }
        try {
            return look(mailbox.get(), row.get(), outboxId);
        } catch (RestClientException | CallNotPermittedException | TokenRefused | TokenUnavailable e) {
            return new Entry.Unreadable();
        }
    }

    private Entry look(Mailbox mailbox, MailRow row, UUID outboxId) {
        String id = row.messageId().substring(1, row.messageId().length() - 1);
        Optional<Finding> byId = gmail.search(mailbox, "in:anywhere rfc822msgid:" + id, 1);
        if (byId.isEmpty()) {
            return new Entry.Unreadable();
        }
        return byId.get().mails().stream()
                .findFirst()
                .map(mail -> found(outboxId, mail))
                .orElseGet(() -> rows.keepsMessageIds(mailbox) ? new Entry.Missing() : byHeader(mailbox, outboxId));
    }

    private Entry byHeader(Mailbox mailbox, UUID outboxId) {
        Instant since = rows.begunAt(outboxId).orElse(Instant.EPOCH).minus(BEFORE);
        Optional<Finding> sent = gmail.search(mailbox, "in:anywhere from:me after:" + since.getEpochSecond(), MOST);
        Optional<Taken> mail = sent.stream()
                .flatMap(finding -> finding.mails().stream())
                .filter(each -> gmail.header(mailbox, each.id(), Mime.SEND_ID)
                        .filter(outboxId.toString()::equals)
                        .isPresent())
                .findFirst();
        if (mail.isPresent()) {
            return found(outboxId, mail.get());
        }
        return sent.isEmpty() || sent.get().isCut() ? new Entry.Unreadable() : new Entry.Missing();
    }

    private Entry found(UUID outboxId, Taken mail) {
        rows.taken(outboxId, mail);
        return new Entry.Found(mail.id());
    }
}
