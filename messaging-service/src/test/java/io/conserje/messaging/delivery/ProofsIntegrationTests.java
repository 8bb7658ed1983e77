package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A status proves the send that it names, whenever it comes. */
class ProofsIntegrationTests extends SendsOnPostgres {
    @Test
    void aStatusThatNamesTheOutboxIdProvesAnUnknownSend() {
        unknown(outbox());
        report(aStatus(Status.DELIVERED).of("wamid.9").naming(outbox()));
        SendResult result = result(null);
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.externalId()).isEqualTo("wamid.9");
        assertThat(result.status()).isEqualTo(SendResult.Status.DELIVERED);
    }

    @Test
    void aStatusMayComeBeforeTheAnswerOfTheSend() {
        sender().looks(() -> report(aStatus(Status.SENT).of("wamid.1").naming(outbox())));
        sender().answers(new Accepted("wamid.1"));
        assertThat(send(outbox(), 1).status()).isEqualTo(SendResult.Status.SENT);
    }

    @Test
    void aStatusDuringTheCallWinsOverATimeout() {
        sender().looks(() -> report(aStatus(Status.SENT).of("wamid.1").naming(outbox())));
        sender().answers(new Unknown("no_answer"));
        assertThat(send(outbox(), 1).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aStatusThatComesAfterGivingUpStopsTheRepeat() {
        unknown(outbox());
        clock().pass(Duration.ofMinutes(10));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        report(aStatus(Status.SENT).of("wamid.1").naming(outbox()));
        assertThat(send(outbox(), 3).externalId()).isEqualTo("wamid.1");
        assertThat(sender().tries()).isEqualTo(1);
    }

    @Test
    void aStatusOfAnotherNumberProvesNothing() {
        unknown(outbox());
        StatusReport foreign = aStatus(Status.SENT).naming(outbox()).build();
        proofs().take(List.of(new StatusReport(
                0,
                "default",
                "whatsapp",
                "999",
                "wamid.x",
                Status.SENT,
                foreign.at(),
                outbox(),
                List.of(),
                null,
                null,
                OfSeveral.ONLY)));
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStatusOfTheFirstOfTwoMessagesProvesTheFirstAndNoMore() {
        unknown(outbox());
        report(aStatus(Status.SENT).of("wamid.1").naming(outbox()).message(1, 2));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        sender().answers(new Unknown("no_answer"));
        send(outbox(), 2);
        report(aStatus(Status.DELIVERED).of("wamid.1").naming(outbox()).message(1, 2));
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        report(aStatus(Status.SENT).of("wamid.2").naming(outbox()).message(2, 2));
        assertThat(result(null).externalId()).isEqualTo("wamid.2");
        assertThat(sender().messagesTaken()).containsExactly(0, 1);
    }

    @Test
    void statusesOfBothMessagesInOneBodyProveTheWholeSend() {
        unknown(outbox());
        proofs().take(List.of(
                aStatus(Status.SENT)
                        .of("wamid.2")
                        .naming(outbox())
                        .message(2, 2)
                        .build(),
                aStatus(Status.SENT)
                        .of("wamid.1")
                        .naming(outbox())
                        .message(1, 2)
                        .build()));
        assertThat(result(null).externalId()).isEqualTo("wamid.2");
    }
}
