package io.conserje.messaging.gmail.sending;

import io.conserje.defaults.bucket.TokenBuckets;
import io.conserje.messaging.circuit.Circuits;
import io.conserje.messaging.delivery.Sender;
import io.conserje.messaging.delivery.otherway.OtherChannel;
import io.conserje.messaging.gmail.Gmail;
import io.conserje.messaging.gmail.Mailboxes;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes Gmail a channel to send over. What Google counts in real time is counted in real time here. */
@Configuration(proxyBeanMethods = false)
class MailSendingConfiguration {
    @Bean
    MailRows mailRows(JdbcClient jdbc) {
        return new MailRows(jdbc);
    }

    @Bean
    SentMails sentMails(Mailboxes mailboxes, Gmail gmail, MailRows rows) {
        return new SentMails(mailboxes, gmail, rows);
    }

    @Bean
    OtherChannel mailRoute(Mailboxes mailboxes, RouteProperties properties) {
        return new MailRoute(mailboxes, properties.purposes());
    }

    @Bean
    Sender gmailSender(
            Mailboxes mailboxes,
            Gmail gmail,
            SentMails sent,
            MailRows rows,
            Circuits circuits,
            StringRedisTemplate redis) {
        InstantSource realTime = InstantSource.system();
        GmailFailures failures = new GmailFailures(RandomGenerator.getDefault());
        MailPace pace = new MailPace(TokenBuckets.of(redis, "conserje:messaging:mail:"));
        MailGates gates = new MailGates(circuits, pace, failures, realTime);
        MailDesk desk = new MailDesk(new MailThreads(gmail, rows), rows, sent);
        GmailCall call = new GmailCall(gmail, rows, gates, failures, realTime);
        return new GmailSender(mailboxes, gates, desk, call, realTime);
    }
}
