package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReportFixture;
import io.conserje.messaging.whatsapp.GraphFixture;
import io.conserje.messaging.whatsapp.StandInGraph;
import io.conserje.messaging.whatsapp.pace.PaceFixture;
import io.conserje.messaging.whatsapp.sending.SenderFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The gateway was down for a while: statuses come later, and in no order. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateReportsIntegrationTests {
    private static final Duration SETTLES = Duration.ofMinutes(1);
    private static final Duration OUTAGE = Duration.ofSeconds(40);

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private JdbcClient jdbc;
    private StandInGraph graph;
    private ManualClock clock;
    private Deliveries deliveries;
    private long fence;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate send, receipt, guest_window, number_rest, late_report")
                .update();
        graph = new StandInGraph();
        clock = new ManualClock();
        Ledger ledger = new Ledger(jdbc, clock);
        fence = 0;
        Sender sender = SenderFixture.sender(jdbc, GraphFixture.on(graph.url()), PaceFixture.local(45));
        deliveries = DeliveriesFixture.through(List.of(sender), jdbc, clock, ledger, new SimpleMeterRegistry());
        graph.staysSilent();
        send(first);
        clock.pass(Duration.ofSeconds(1));
        graph.accepts("wamid.second");
        send(second);
    }

    @AfterEach
    void close() {
        graph.close();
    }

    @Test
    void aLateStatusOfALaterSendProvesNothing() {
        clock.pass(OUTAGE);
        statusComes("wamid.second", second, OUTAGE);
        clock.pass(SETTLES.minus(OUTAGE));

        assertThat(outcome(null)).isEqualTo(Outcome.UNKNOWN);

        statusComes("wamid.first", first, SETTLES);

        assertThat(outcome(null)).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void afterAMinuteInWhichNoneCameLateItDoes() {
        clock.pass(OUTAGE);
        statusComes("wamid.second", second, OUTAGE);
        clock.pass(SETTLES.minusSeconds(1));
        assertThat(outcome(null)).isEqualTo(Outcome.UNKNOWN);
        clock.pass(Duration.ofSeconds(1));

        assertThat(outcome(null)).isEqualTo(Outcome.LATER);
    }

    @Test
    void aPromptOneProvesNothingWhileIntakeIsOrWasInTrouble() {
        statusComes("wamid.second", second, Duration.ofSeconds(3));
        clock.pass(SETTLES);

        assertThat(outcome(new IntakeHealth(null))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(new IntakeHealth(clock.instant().minusSeconds(59)))).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(new IntakeHealth(clock.instant().minusSeconds(60)))).isEqualTo(Outcome.LATER);
    }

    private void statusComes(String wamid, UUID outbox, Duration after) {
        StatusReport report = aStatus(Status.DELIVERED).of(wamid).naming(outbox).build();
        new LateReports(jdbc, () -> report.at().plus(after), clock).look(List.of(report));
        ReceiptsFixture.on(jdbc).record(List.of(report));
        new Proofs(jdbc).take(List.of(report));
    }

    private Outcome outcome(@Nullable IntakeHealth intake) {
        return deliveries
                .results("default", new ResultsRequest(List.of(first), intake))
                .getFirst()
                .outcome();
    }

    private void send(UUID outbox) {
        deliveries.send(
                "default",
                new SendRequest(
                        outbox,
                        ++fence,
                        "whatsapp",
                        StatusReportFixture.SENDER,
                        List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                        null,
                        Reply.text("Hello")));
    }
}
