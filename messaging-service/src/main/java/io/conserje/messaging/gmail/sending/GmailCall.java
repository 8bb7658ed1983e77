package io.conserje.messaging.gmail.sending;

import io.conserje.defaults.log.LogFields;
import io.conserje.messaging.delivery.Send;
import io.conserje.messaging.delivery.SendOutcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.gmail.Gmail;
import io.conserje.messaging.gmail.Gmail.Taken;
import io.conserje.messaging.gmail.Mailbox;
import io.conserje.messaging.gmail.token.TokenRefused;
import io.conserje.messaging.gmail.token.TokenUnavailable;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import tools.jackson.databind.json.JsonMapper;

/** One post of a mail, and what came of it in our words. */
class GmailCall {
    private static final Logger LOG = LoggerFactory.getLogger(GmailCall.class);

    private final Gmail gmail;
    private final MailRows rows;
    private final MailGates gates;
    private final GmailFailures failures;
    private final InstantSource realTime;
    private final JsonMapper json = JsonMapper.builder().build();

    GmailCall(Gmail gmail, MailRows rows, MailGates gates, GmailFailures failures, InstantSource realTime) {
        this.gmail = gmail;
        this.rows = rows;
        this.gates = gates;
        this.failures = failures;
        this.realTime = realTime;
    }

    /** Posts, and keeps what was taken. */
    SendOutcome post(Mailbox mailbox, Send send, byte[] mail, @Nullable String thread) {
        try {
            return gmail.send(mailbox, mail, thread)
                    .map(taken -> taken(mailbox, send, taken))
                    .orElseGet(() -> new Unknown("odd_answer"));
        } catch (TokenUnavailable e) {
            return failures.noToken(send.attempt());
        } catch (TokenRefused e) {
            return gates.failed(mailbox, MailTrouble.ACCOUNT, failures.noToken(send.attempt()));
        } catch (CallNotPermittedException e) {
            return failures.notCalled();
        } catch (RestClientResponseException e) {
            return answered(mailbox, send, thread, GmailError.of(json, e));
        } catch (RestClientException e) {
            return failures.unanswered(e, send.attempt());
        }
    }

    private SendOutcome taken(Mailbox mailbox, Send send, Taken taken) {
        rows.taken(send.outboxId(), taken);
        gates.worked(mailbox);
        return new Accepted(taken.id());
    }

    /** A thread that staff have deleted is no trouble of the mailbox. */
    private SendOutcome answered(Mailbox mailbox, Send send, @Nullable String thread, GmailError error) {
        report(send, error);
        MailTrouble trouble = error.trouble();
        if (trouble == MailTrouble.GONE && thread != null) {
            rows.forget(mailbox, thread);
            return failures.withoutThread();
        }
        MailTrouble meant = trouble == MailTrouble.GONE ? MailTrouble.ACCOUNT : trouble;
        return gates.failed(mailbox, meant, failures.answered(error, send.attempt(), realTime.instant()));
    }

    private static void report(Send send, GmailError error) {
        LOG.atWarn()
                .addKeyValue(LogFields.OUTBOX_ID, send.outboxId())
                .addKeyValue(LogFields.TENANT, send.tenant())
                .addKeyValue(LogFields.STATUS, error.status())
                .addKeyValue(LogFields.REASON, error.trouble().reason())
                .log("Gmail did not take a mail");
    }
}
