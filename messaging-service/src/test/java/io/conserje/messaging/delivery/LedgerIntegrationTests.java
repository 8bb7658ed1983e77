package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.MessagingProblems;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Later;
import io.conserje.messaging.delivery.SendOutcome.Partly;
import io.conserje.messaging.delivery.SendOutcome.Refused;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.receipt.Receipts;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReport.OfSeveral;
import io.conserje.messaging.receipt.StatusReportFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerIntegrationTests {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final UUID outbox = UUID.randomUUID();
    private JdbcClient jdbc;
    private Receipts receipts;
    private Proofs proofs;
    private ManualClock clock;
    private ScriptedSender sender;
    private SimpleMeterRegistry meters;
    private Deliveries deliveries;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
        receipts = ReceiptsFixture.on(jdbc);
        proofs = new Proofs(jdbc);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt, cost").update();
        clock = new ManualClock();
        Ledger ledger = new Ledger(jdbc, clock);
        sender = new ScriptedSender();
        meters = new SimpleMeterRegistry();
        Settlement settlement = new Settlement(jdbc, clock, new DeliveryProperties(MINUTE, Duration.ofMinutes(10)));
        deliveries = new Deliveries(List.of(sender), ledger, settlement, new SendMetrics(meters, ledger));
    }

    @Test
    void theSameOutboxIdIsSentOnceAndAnsweredAgain() {
        sender.answers(new Accepted("wamid.1"));
        assertThat(send(outbox, 1).outcome()).isEqualTo(Outcome.ACCEPTED);
        SendResult again = send(outbox, 2);
        assertThat(again.externalId()).isEqualTo("wamid.1");
        assertThat(again.status()).isEqualTo(SendResult.Status.ACCEPTED);
        assertThat(sender.tries()).isEqualTo(1);
    }

    @Test
    void whatWasRefusedStaysRefused() {
        sender.answers(new Refused("window_closed"));
        assertThat(send(outbox, 1).reason()).isEqualTo("window_closed");
        assertThat(send(outbox, 2).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(sender.tries()).isEqualTo(1);
    }

    @Test
    void manyAtOnceWithTheSameOutboxIdSendOnce() throws InterruptedException {
        sender.answers(new Accepted("wamid.1"));
        List<Thread> callers = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofVirtual().start(() -> send(outbox, 1)))
                .toList();
        for (Thread caller : callers) {
            caller.join();
        }
        assertThat(sender.tries()).isEqualTo(1);
        assertThat(result(null).externalId()).isEqualTo("wamid.1");
    }

    @Test
    void theAnswerOfATryThatWasGivenUpDoesNotOverwriteTheNextOne() {
        sender.looks(() -> {
            clock.pass(Duration.ofMinutes(10));
            assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
            sender.looks(() -> {});
            sender.answers(new Accepted("wamid.second"));
            send(outbox, 2);
            sender.answers(new Refused("unreachable"));
        });
        assertThat(send(outbox, 1).externalId()).isEqualTo("wamid.second");
    }

    @Test
    void theIntentionIsStoredBeforeTheChannelIsCalled() {
        sender.looks(() -> assertThat(stateOf(outbox)).isEqualTo("sending"));
        sender.answers(new Accepted("wamid.1"));
        send(outbox, 1);
        assertThat(stateOf(outbox)).isEqualTo("accepted");
    }

    @Test
    void anOlderFenceIsRefused() {
        sender.answers(new Unknown("no_answer"));
        send(outbox, 5);
        send(outbox, 7);
        assertThatThrownBy(() -> send(outbox, 6)).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.getStatusCode().value()).isEqualTo(409);
            assertThat(problem.getBody().getType()).hasToString(MessagingProblems.STALE_FENCE);
        });
    }

    @Test
    void anotherTenantSeesNothingOfASend() {
        sender.answers(new Accepted("wamid.1"));
        send(outbox, 1);
        assertThat(deliveries.results("other", new ResultsRequest(List.of(outbox), null)))
                .isEmpty();
        assertThatThrownBy(() -> deliveries.send("other", request(outbox, 9))).isInstanceOf(ProblemException.class);
    }

    @Test
    void aPostponedSendIsTriedAgainByANewerFence() {
        sender.answers(new Later(Duration.ofSeconds(30), "throttled"));
        SendResult later = send(outbox, 1);
        assertThat(later.outcome()).isEqualTo(Outcome.LATER);
        assertThat(later.notBefore()).isEqualTo(clock.instant().plusSeconds(30));
        sender.answers(new Accepted("wamid.2"));
        assertThat(send(outbox, 1).outcome()).isEqualTo(Outcome.LATER);
        assertThat(send(outbox, 2).externalId()).isEqualTo("wamid.2");
        assertThat(sender.lastAttempt()).isEqualTo(2);
    }

    @Test
    void aCrashDuringTheCallIsUnknownAndNeverSentAgainBlindly() {
        sender.looks(() -> {
            throw new IllegalStateException("killed");
        });
        assertThatThrownBy(() -> send(outbox, 1)).hasMessage("killed");
        sender.answers(new Accepted("wamid.2"));
        assertThat(send(outbox, 2).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(meters.get("conserje.sends.unknown").gauge().value()).isEqualTo(1);
        assertThat(sender.tries()).isEqualTo(1);
    }

    @Test
    void aStatusThatNamesTheOutboxIdProvesAnUnknownSend() {
        unknown(outbox);
        report(aStatus(Status.DELIVERED).of("wamid.9").naming(outbox));
        SendResult result = result(null);
        assertThat(result.outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(result.externalId()).isEqualTo("wamid.9");
        assertThat(result.status()).isEqualTo(SendResult.Status.DELIVERED);
    }

    @Test
    void aStatusMayComeBeforeTheAnswerOfTheSend() {
        sender.looks(() -> report(aStatus(Status.SENT).of("wamid.1").naming(outbox)));
        sender.answers(new Accepted("wamid.1"));
        assertThat(send(outbox, 1).status()).isEqualTo(SendResult.Status.SENT);
    }

    @Test
    void aStatusDuringTheCallWinsOverATimeout() {
        sender.looks(() -> report(aStatus(Status.SENT).of("wamid.1").naming(outbox)));
        sender.answers(new Unknown("no_answer"));
        assertThat(send(outbox, 1).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void silenceMeansNothingUntilTheMinuteIsOver() {
        unknown(outbox);
        acceptedAndShown("wamid.later");
        clock.pass(Duration.ofSeconds(59));
        assertThat(result(workingSince(Instant.EPOCH)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aStatusOfALaterSendTurnsSilenceIntoLater() {
        unknown(outbox);
        clock.pass(Duration.ofSeconds(1));
        acceptedAndShown("wamid.later");
        clock.pass(MINUTE);
        SendResult result = result(null);
        assertThat(result.outcome()).isEqualTo(Outcome.LATER);
        assertThat(result.notBefore()).isEqualTo(clock.instant());
        assertThat(duplicatePossible()).isFalse();
    }

    @Test
    void aLaterSendWithoutAStatusPutsTheWayInDoubt() {
        unknown(outbox);
        clock.pass(Duration.ofSeconds(1));
        sender.answers(new Accepted("wamid.later"));
        send(UUID.randomUUID(), 1);
        clock.pass(MINUTE);
        assertThat(result(workingSince(Instant.EPOCH)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void withoutALaterSendAHealthyIntakeTurnsSilenceIntoLater() {
        unknown(outbox);
        clock.pass(MINUTE);
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(null)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(clock.instant().minusSeconds(59))).outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(result(workingSince(clock.instant().minusSeconds(60))).outcome())
                .isEqualTo(Outcome.LATER);
    }

    @Test
    void afterTenMinutesItIsTriedAgainAndCountedAsAPossibleDouble() {
        unknown(outbox);
        clock.pass(Duration.ofMinutes(10));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        assertThat(duplicatePossible()).isTrue();
        assertThat(meters.counter("conserje.sends.duplicate.possible").count()).isEqualTo(1);
        sender.answers(new Accepted("wamid.2"));
        assertThat(send(outbox, 3).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void aStatusThatComesAfterGivingUpStopsTheRepeat() {
        unknown(outbox);
        clock.pass(Duration.ofMinutes(10));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        report(aStatus(Status.SENT).of("wamid.1").naming(outbox));
        assertThat(send(outbox, 3).externalId()).isEqualTo("wamid.1");
        assertThat(sender.tries()).isEqualTo(1);
    }

    @Test
    void aStatusOfAnotherNumberProvesNothing() {
        unknown(outbox);
        StatusReport foreign = aStatus(Status.SENT).naming(outbox).build();
        proofs.take(List.of(new StatusReport(
                0,
                "default",
                "whatsapp",
                "999",
                "wamid.x",
                Status.SENT,
                foreign.at(),
                outbox,
                List.of(),
                null,
                null,
                OfSeveral.ONLY)));
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aReplyOfTwoMessagesGoesInTwoTriesAndIsAcceptedWithTheLast() {
        sender.answers(new Partly(1));
        SendResult first = send(outbox, 1);
        assertThat(first.outcome()).isEqualTo(Outcome.LATER);
        assertThat(first.reason()).isEqualTo("more_to_send");
        assertThat(first.notBefore()).isEqualTo(clock.instant());
        sender.answers(new Accepted("wamid.2"));
        assertThat(send(outbox, 2).externalId()).isEqualTo("wamid.2");
        assertThat(sender.messagesTaken()).containsExactly(0, 1);
    }

    @Test
    void aSecondMessageThatFailsIsTriedAgainWithoutTheFirst() {
        sender.answers(new Partly(1));
        send(outbox, 1);
        sender.answers(new Later(MINUTE, "throttled"));
        send(outbox, 2);
        sender.answers(new Accepted("wamid.2"));
        send(outbox, 3);
        assertThat(sender.messagesTaken()).containsExactly(0, 1, 1);
    }

    @Test
    void aStatusOfTheFirstOfTwoMessagesProvesTheFirstAndNoMore() {
        unknown(outbox);
        report(aStatus(Status.SENT).of("wamid.1").naming(outbox).message(1, 2));
        assertThat(result(null).outcome()).isEqualTo(Outcome.LATER);
        sender.answers(new Unknown("no_answer"));
        send(outbox, 2);
        report(aStatus(Status.DELIVERED).of("wamid.1").naming(outbox).message(1, 2));
        assertThat(result(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        report(aStatus(Status.SENT).of("wamid.2").naming(outbox).message(2, 2));
        assertThat(result(null).externalId()).isEqualTo("wamid.2");
        assertThat(sender.messagesTaken()).containsExactly(0, 1);
    }

    @Test
    void statusesOfBothMessagesInOneBodyProveTheWholeSend() {
        unknown(outbox);
        proofs.take(List.of(
                aStatus(Status.SENT).of("wamid.2").naming(outbox).message(2, 2).build(),
                aStatus(Status.SENT).of("wamid.1").naming(outbox).message(1, 2).build()));
        assertThat(result(null).externalId()).isEqualTo("wamid.2");
    }

    @Test
    void resultsAnswerForSeveralAndLeaveOutWhatWasNeverSeen() {
        UUID other = UUID.randomUUID();
        sender.answers(new Accepted("wamid.1"));
        send(outbox, 1);
        sender.answers(new Refused("unreachable"));
        send(other, 1);
        assertThat(deliveries.results("default", new ResultsRequest(List.of(outbox, other, UUID.randomUUID()), null)))
                .extracting(SendResult::outcome)
                .containsExactlyInAnyOrder(Outcome.ACCEPTED, Outcome.REFUSED);
    }

    @Test
    void aChannelNobodySpeaksIsRefused() {
        SendRequest pigeon =
                new SendRequest(outbox, 1, "pigeon", "1", List.of(new Identifier("ring", "7")), null, Reply.text("Hi"));
        assertThat(deliveries.send("default", pigeon).reason()).isEqualTo("unknown_channel");
    }

    private void unknown(UUID id) {
        sender.answers(new Unknown("no_answer"));
        assertThat(send(id, 1).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private void acceptedAndShown(String wamid) {
        sender.answers(new Accepted(wamid));
        send(UUID.randomUUID(), 1);
        report(aStatus(Status.SENT).of(wamid));
    }

    private void report(StatusReportFixture status) {
        receipts.record(List.of(status.build()));
        proofs.take(List.of(status.build()));
    }

    private SendResult send(UUID id, long fence) {
        return deliveries.send("default", request(id, fence));
    }

    private SendResult result(@Nullable IntakeHealth intake) {
        return deliveries
                .results("default", new ResultsRequest(List.of(outbox), intake))
                .getFirst();
    }

    private static IntakeHealth workingSince(@Nullable Instant since) {
        return new IntakeHealth(since);
    }

    private static SendRequest request(UUID id, long fence) {
        return new SendRequest(
                id,
                fence,
                "whatsapp",
                StatusReportFixture.SENDER,
                List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                null,
                Reply.text("Hello"));
    }

    private String stateOf(UUID id) {
        return jdbc.sql("select state from send where outbox_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private boolean duplicatePossible() {
        return jdbc.sql("select duplicate_possible from send where outbox_id = :id")
                .param("id", outbox)
                .query(Boolean.class)
                .single();
    }
}
