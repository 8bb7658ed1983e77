package io.conserje.messaging.gmail.sending;

import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.delivery.inquiry.SendRegister.Entry;
import io.conserje.messaging.gmail.Mailbox;
import io.conserje.messaging.gmail.Mailboxes;
import io.conserje.messaging.gmail.mail.Mail;
import io.conserje.messaging.gmail.mail.MailWords;
import io.conserje.messaging.gmail.mail.Mime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends over the Gmail API. Google has no key against doubles, so a mail is written down before its first try, and whoever tries it
 * again looks into the mailbox first.
 */
class GmailSender implements Sender {
    /** What has taken so long already is not posted any more, so that no try lasts longer than what is unknown is waited for. */
    private static final Duration PREPARED = Duration.ofSeconds(15);

    private final Mailboxes mailboxes;
    private final MailGates gates;
    private final MailDesk desk;
    private final GmailCall call;
    private final InstantSource realTime;
    private final Mime mime = new Mime();

    GmailSender(Mailboxes mailboxes, MailGates gates, MailDesk desk, GmailCall call, InstantSource realTime) {
        this.mailboxes = mailboxes;
        this.gates = gates;
        this.desk = desk;
        this.call = call;
        this.realTime = realTime;
    }

    @Override
    public String channel() {
        return Mailbox.CHANNEL;
    }

    @Override
    public SendOutcome send(Send send) {
        Optional<Mailbox> mailbox = mailboxes.find(send.tenant(), send.sender());
        if (mailbox.isEmpty()) {
            return new Refused("unknown_sender");
        }
        if (Recipient.given(send.recipient()).isEmpty()) {
            return new Refused("no_recipient");
        }
        return Recipient.writable(send.recipient())
                .map(address -> gates.closed(mailbox.get()).orElseGet(() -> attempt(mailbox.get(), send, address)))
                .orElseGet(() -> new Refused(MailTrouble.ADDRESS.reason()));
    }

    private SendOutcome attempt(Mailbox mailbox, Send send, String address) {
        Instant now = realTime.instant();
        MailThread thread = desk.thread(mailbox, send);
        return switch (desk.begin(mailbox, send, thread, now)) {
            case Entry.Found(var externalId) -> new Accepted(externalId);
            case Entry.Unreadable() -> gates.cannotLook(send.attempt());
            case Entry.Missing()
            when realTime.instant().isAfter(now.plus(PREPARED)) -> gates.cannotLook(send.attempt());
            case Entry.Missing() ->
                call.post(mailbox, send, mime.write(mail(mailbox, send, address, thread, now)), thread.id());
        };
    }

    private static Mail mail(Mailbox mailbox, Send send, String address, MailThread thread, Instant now) {
        return new Mail(
                send.outboxId(),
                mailbox.address(),
                mailbox.hotel(),
                address,
                MailDesk.messageId(mailbox, send),
                thread.subject(),
                MailWords.text(send.reply()),
                thread.references(),
                now);
    }
}
