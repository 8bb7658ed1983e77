package io.conserje.messaging.gmail.sending;

import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.messaging.circuit.CircuitFixture;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.delivery.inquiry.SendRegister;
import io.conserje.messaging.delivery.otherway.OtherChannel;
import io.conserje.messaging.gmail.Gmail;
import io.conserje.messaging.gmail.GmailFixture;
import io.conserje.messaging.gmail.StandInGmail;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gmail as a channel, with all it decides by, on a real database, a stand-in, and at a time of its own. */
public final class MailSenderFixture {
    private MailSenderFixture() {}

    /** What sends mails. */
    public static Sender sender(JdbcClient jdbc, StandInGmail google, InstantSource clock) {
        Gmail gmail = GmailFixture.on(google, clock);
        MailRows rows = new MailRows(jdbc);
        GmailFailures failures = new GmailFailures(new Random(1));
        MailGates gates = new MailGates(
                CircuitFixture.on(jdbc, clock), new MailPace(TokenBuckets.ofThisProcess(clock)), failures, clock);
        SentMails sent = new SentMails(GmailFixture.mailboxes(google), gmail, rows);
        return new GmailSender(
                GmailFixture.mailboxes(google),
                gates,
                new MailDesk(new MailThreads(gmail, rows), rows, sent),
                new GmailCall(gmail, rows, gates, failures, clock),
                clock);
    }

    /** What looks for mails. */
    public static SendRegister register(JdbcClient jdbc, StandInGmail google, InstantSource clock) {
        return new SentMails(GmailFixture.mailboxes(google), GmailFixture.on(google, clock), new MailRows(jdbc));
    }

    /** What lets mails stand in for another channel. */
    public static OtherChannel route(StandInGmail google) {
        return new MailRoute(GmailFixture.mailboxes(google), Set.of("answer"));
    }
}
