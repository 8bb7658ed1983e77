package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Otherwise;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.gmail.StandInGmail;
import io.conserje.messaging.gmail.sending.MailSenderFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReportFixture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Free words, then a template, then a mail, then staff: the order, and that the guest gets one of them. */
class AnotherWayIntegrationTests extends SendsOnPostgres {
    private static final Identifier EMAIL = new Identifier(Identifier.EMAIL, "ana@example.org");

    private StandInGmail google;
    private Deliveries overBoth;
    private long fence;

    @BeforeEach
    void begin() {
        jdbc().sql("truncate mail").update();
        google = new StandInGmail();
        overBoth = DeliveriesFixture.through(
                List.of(sender(), MailSenderFixture.sender(jdbc(), google, clock())),
                List.of(MailSenderFixture.route(google)),
                List.of(MailSenderFixture.register(jdbc(), google, clock())),
                jdbc(),
                clock(),
                ledger(),
                meters());
        fence = 0;
    }

    @AfterEach
    void close() {
        google.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreachable", "window_closed", "template", "over_budget", "country_restricted"})
    void whatTheChannelTakesInNoFormGoesAsAMailAndSaysWhy(String reason) {
        sender().answers(new Refused(reason));
        SendResult first = send();
        assertThat(first.outcome()).isEqualTo(Outcome.LATER);
        assertThat(first.reason()).isEqualTo(reason + "_mail_instead");
        SendResult second = send();
        assertThat(second.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(second.externalId()).isEqualTo("m1");
        assertThat(google.kept()).hasSize(1);
        assertThat(row()).isEqualTo("accepted as_mail gmail hotel@mail.example");
        assertThat(send().externalId()).isEqualTo("m1");
        assertThat(google.posts()).isEqualTo(1);
    }

    @Test
    void aTemplateGoesBeforeAMail() {
        sender().answers(new Otherwise(SendForm.AS_TEMPLATE));
        assertThat(send().reason()).isEqualTo("template_instead");
        sender().answers(new Accepted("wamid.T"));
        assertThat(send().externalId()).isEqualTo("wamid.T");
        assertThat(google.posts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"invalid_request", "vendor_refused", "no_recipient"})
    void ourOwnMistakesGoToStaff(String reason) {
        sender().answers(new Refused(reason));
        assertThat(send().reason()).isEqualTo(reason);
        assertThat(send().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aGuestWithoutAnAddressGoesToStaff() {
        sender().answers(new Refused("unreachable"));
        SendResult result = overBoth.send("default", request(outbox(), ++fence));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.reason()).isEqualTo("unreachable");
    }

    @Test
    void halfOfAReplyIsNotToldAgainElsewhere() {
        sender().answers(new SendOutcome.Partly(1));
        send();
        sender().answers(new Refused("unreachable"));
        assertThat(send().reason()).isEqualTo("unreachable");
        assertThat(google.posts()).isZero();
    }

    @Test
    void whatTheChannelGaveUpHoursLaterGoesAsAMailOnce() {
        sender().answers(new Accepted("wamid.A"));
        send();
        gaveUp("wamid.A", "unreachable");
        gaveUp("wamid.A", "unreachable");
        assertThat(result().reason()).isEqualTo("unreachable_mail_instead");
        assertThat(send().externalId()).isEqualTo("m1");
        assertThat(google.kept()).hasSize(1);
    }

    @Test
    void aTemplateThatTheChannelGivesUpLaterGoesAsAMail() {
        sender().answers(new Otherwise(SendForm.AS_TEMPLATE));
        send();
        sender().answers(new Accepted("wamid.T"));
        send();
        gaveUp("wamid.T", "window_closed");
        assertThat(result().reason()).isEqualTo("window_closed_mail_instead");
        assertThat(send().externalId()).isEqualTo("m1");
    }

    @Test
    void aMailThatWasTakenWithoutAnAnswerIsFoundAndThereIsOne() {
        unreachable();
        google.takesAndStaysSilent();
        assertThat(send().outcome()).isEqualTo(Outcome.UNKNOWN);
        google.works();
        assertThat(result().externalId()).isEqualTo("m1");
        clock().pass(Duration.ofHours(1));
        assertThat(send().outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(google.posts()).isEqualTo(1);
        assertThat(possibleDoubles()).isZero();
    }

    @Test
    void aMailThatNeverArrivedIsSentOnceTheMailboxHadTimeToShowIt() {
        unreachable();
        google.hangsUp();
        assertThat(send().outcome()).isEqualTo(Outcome.UNKNOWN);
        google.works();
        assertThat(result().outcome()).isEqualTo(Outcome.UNKNOWN);
        clock().pass(MINUTE);
        assertThat(result().reason()).isEqualTo("not_shown");
        assertThat(send().externalId()).isEqualTo("m1");
        assertThat(google.kept()).hasSize(1);
        assertThat(possibleDoubles()).isZero();
    }

    @Test
    void aMailboxThatDoesNotSayLeavesTheDoubtAndTheRepeatLooksFirst() {
        unreachable();
        google.takesAndStaysSilent();
        send();
        google.hidesWhatItHas();
        clock().pass(GIVEN_UP.minusSeconds(1));
        assertThat(result().outcome()).isEqualTo(Outcome.UNKNOWN);
        clock().pass(Duration.ofSeconds(1));
        assertThat(result().outcome()).isEqualTo(Outcome.LATER);
        assertThat(send().reason()).isEqualTo("not_shown");
        google.works();
        clock().pass(Duration.ofMinutes(15));
        assertThat(send().externalId()).isEqualTo("m1");
        assertThat(google.posts()).isEqualTo(1);
    }

    @Test
    void aCrashAfterTheMailIsSettledByTheMailbox() {
        unreachable();
        google.takesAndStaysSilent();
        send();
        google.works();
        jdbc().sql("update send set state = 'sending'").update();
        assertThat(result().outcome()).isEqualTo(Outcome.UNKNOWN);
        clock().pass(Duration.ofSeconds(40));
        assertThat(result().externalId()).isEqualTo("m1");
    }

    private void unreachable() {
        sender().answers(new Refused("unreachable"));
        send();
    }

    private SendResult send() {
        SendRequest plain = request(outbox(), ++fence);
        return overBoth.send(
                "default",
                new SendRequest(
                        plain.outboxId(),
                        plain.fence(),
                        plain.channel(),
                        plain.sender(),
                        List.of(plain.recipient().getFirst(), EMAIL),
                        null,
                        Reply.text("Hola")));
    }

    private SendResult result() {
        return overBoth.results("default", new ResultsRequest(List.of(outbox()), null))
                .getFirst();
    }

    private void gaveUp(String wamid, String failure) {
        StatusReportFixture status = aStatus(Status.FAILED).of(wamid).failing(failure);
        report(status);
        List<StatusReport> reports = List.of(status.build());
        new Reopening(jdbc()).reopen(reports);
    }

    private String row() {
        return jdbc().sql("select concat_ws(' ', state, form, channel, sender) from send where outbox_id = :id")
                .param("id", outbox())
                .query(String.class)
                .single();
    }
}
