package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that the channel postpones, refuses or cannot hear of: what spends a try, and what staff are told. */
class FailedSendsIntegrationTests extends OutboxOnPostgres {

    @ParameterizedTest
    @ValueSource(strings = {"paced", "more_to_send"})
    void whatIsNoFailureSpendsNoStepOfTheLadder(String reason) {
        UUID id = says("a long one");
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, reason));
        for (int i = 0; i < 40; i++) {
            dispatch();
        }
        assertThat(database.value("select state || attempts from outbox")).isEqualTo("new0");
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(database.value("select state from outbox where id = '" + id + "'"))
                .isEqualTo("accepted");
    }

    @Test
    void whyAnAnswerGoesAsATemplateStandsInTheTimeline() {
        says("hola");
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "template_instead"));
        dispatch();
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(database.value("select status || ' ' || reason from message"))
                .isEqualTo("accepted template_instead");
        assertThat(database.value("select attempts::text from outbox")).isEqualTo("1");
    }

    @Test
    void whatGoesAsAMailSaysSoInTheTimelineAndWaitsInTheLaneOfMails() {
        says("hola");
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "unreachable_mail_instead"));
        dispatch();
        channels.answers(row -> new SendOutcome.Accepted("m1", "accepted"));
        dispatch();
        assertThat(database.value("select concat_ws(' ', status, reason, channel, external_id) from message"))
                .isEqualTo("accepted unreachable_mail_instead gmail m1");
        assertThat(channels.delivered().getFirst().channel()).isEqualTo("whatsapp");
        assertThat(channels.delivered().getFirst().lane()).isEqualTo(new Lane("default", "gmail"));
        assertThat(database.value("select attempts::text from outbox")).isEqualTo("1");
    }

    @Test
    void aMailboxThatRestsIsToldAsSuch() {
        says("hola");
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "unreachable_mail_instead"));
        dispatch();
        channels.answers(
                row -> new SendOutcome.Resting(Duration.ZERO, "account", "gmail:hotel@mail.example:account:7"));
        dispatch();
        assertThat(database.value("select summary from ticket"))
                .startsWith("gmail sends nothing of the hotel's mailbox (account)");
    }

    @Test
    void whatCannotBeSaidAfterTheWindowGoesToStaffAndSaysWhy() {
        channels.answers(row -> new SendOutcome.Refused("window_closed"));
        says("hola");
        dispatch();
        assertThat(database.value("select status || ' ' || reason from message"))
                .isEqualTo("failed window_closed");
        assertThat(database.value("select kind || ' ' || summary from ticket"))
                .isEqualTo("undelivered An answer could not be delivered (window_closed).");
    }

    @Test
    void aNumberThatRestsIsOneUrgentTicketAndCostsNoTry() {
        channels.answers(row -> new SendOutcome.Resting(Duration.ZERO, "number_rests", "whatsapp:1:account:7"));
        says("hola");
        for (int i = 0; i < 30; i++) {
            dispatch();
        }
        assertThat(database.value("select state || attempts from outbox")).isEqualTo("new0");
        assertThat(database.value("select count(*)::text from ticket")).isEqualTo("1");
        assertThat(database.value("select kind || ' ' || priority from ticket")).isEqualTo("channel_account urgent");
    }

    @Test
    void aRefusedReplyIsADeadLetterAndATicketAndLetsTheNextOnePass() {
        channels.answers(row -> row.reply().text().equals("bad")
                ? new SendOutcome.Refused("invalid_request")
                : new SendOutcome.Accepted("wamid.out", "accepted"));
        says("bad");
        says("good");
        dispatch();
        dispatch();
        assertThat(channels.texts()).containsExactly("good");
        assertThat(database.value("select state || reason from outbox order by seq limit 1"))
                .isEqualTo("refusedinvalid_request");
        assertThat(database.value("select kind from ticket")).isEqualTo("undelivered");
        assertThat(database.value("select status from message where text = 'bad'"))
                .isEqualTo("failed");
    }

    @Test
    void aPostponedReplyClimbsTheLadderAndEndsAsADeadLetter() {
        channels.answers(row -> new SendOutcome.Later(Duration.ZERO, "throttled"));
        says("hola");
        for (int i = 0; i < RetryLadder.SENDS.steps().size(); i++) {
            dispatch();
            assertThat(database.value("select state from outbox")).isEqualTo("new");
            assertThat(queue.claim(1, 24, Map.of()).rows()).as("waits").isEmpty();
            database.timePasses();
        }
        dispatch();
        assertThat(database.value("select state || reason from outbox")).isEqualTo("deadthrottled");
    }

    @Test
    void aChannelOutOfReachCostsNoTry() {
        channels.answers(row -> row.fence() % 2 == 0 ? new SendOutcome.Away() : new SendOutcome.Unreachable());
        says("hola");
        for (int i = 0; i < 30; i++) {
            dispatch();
            database.timePasses();
        }
        channels.answers(row -> new SendOutcome.Accepted("wamid.out", "accepted"));
        dispatch();
        assertThat(channels.texts()).containsExactly("hola");
    }
}
