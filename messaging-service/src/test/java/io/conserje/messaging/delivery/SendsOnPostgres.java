package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.contract.Identifier;
import io.conserje.messaging.contract.Reply;
import io.conserje.messaging.contract.ResultsRequest;
import io.conserje.messaging.contract.ResultsRequest.IntakeHealth;
import io.conserje.messaging.contract.SendRequest;
import io.conserje.messaging.contract.SendResult;
import io.conserje.messaging.contract.SendResult.Outcome;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.messaging.delivery.SendOutcome.Unknown;
import io.conserje.messaging.receipt.Receipts;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReportFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger on a real PostgreSQL, a clock that is set by hand, a sender that does as it is told, and what tests of sends ask. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SendsOnPostgres {
    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration GIVEN_UP = Duration.ofMinutes(10);

    /** As a service has them: however many sends begin at once, the database sees no more. */
    private static final int CONNECTIONS = 20;

    private UUID outbox = UUID.randomUUID();
    private HikariDataSource pool;
    private JdbcClient jdbc;
    private Receipts receipts;
    private Proofs proofs;
    private ManualClock clock;
    private ScriptedSender sender;
    private SimpleMeterRegistry meters;
    private Ledger ledger;
    private Deliveries deliveries;

    @BeforeAll
    void database() {
        pool = new HikariDataSource();
        pool.setDataSource(TestDatabase.tables().dataSource());
        pool.setMaximumPoolSize(CONNECTIONS);
        jdbc = JdbcClient.create(pool);
        receipts = ReceiptsFixture.on(jdbc);
        proofs = new Proofs(jdbc);
    }

    @AfterAll
    void release() {
        pool.close();
    }

    @BeforeEach
    void empty() {
        jdbc.sql("truncate send, receipt, cost, guest_window, number_rest").update();
        outbox = UUID.randomUUID();
        clock = new ManualClock();
        meters = new SimpleMeterRegistry();
        sender = new ScriptedSender();
        ledger = new Ledger(jdbc, clock);
        deliveries = through(sender);
    }

    /** Deliveries over another sender, on the same ledger. */
    Deliveries through(Sender other) {
        return DeliveriesFixture.through(List.of(other), jdbc, clock, ledger, meters);
    }

    /** The send that a test is about. */
    UUID outbox() {
        return outbox;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    Proofs proofs() {
        return proofs;
    }

    ManualClock clock() {
        return clock;
    }

    ScriptedSender sender() {
        return sender;
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    Ledger ledger() {
        return ledger;
    }

    Deliveries deliveries() {
        return deliveries;
    }

    SendResult send(UUID id, long fence) {
        return deliveries.send("default", request(id, fence));
    }

    SendResult result(@Nullable IntakeHealth intake) {
        return deliveries
                .results("default", new ResultsRequest(List.of(outbox), intake))
                .getFirst();
    }

    void unknown(UUID id) {
        sender.answers(new Unknown("no_answer"));
        assertThat(send(id, 1).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    void acceptedAndShown(String wamid) {
        sender.answers(new Accepted(wamid));
        send(UUID.randomUUID(), 1);
        report(aStatus(Status.SENT).of(wamid));
    }

    void report(StatusReportFixture status) {
        List<StatusReport> reports = List.of(status.build());
        receipts.record(reports);
        proofs.take(reports);
    }

    double possibleDoubles() {
        return meters.counter("conserje.sends.duplicate.possible").count();
    }

    static IntakeHealth workingSince(@Nullable Instant since) {
        return new IntakeHealth(since);
    }

    static SendRequest request(UUID id, long fence) {
        return new SendRequest(
                id,
                fence,
                "whatsapp",
                StatusReportFixture.SENDER,
                List.of(new Identifier(Identifier.WA_ID, "59899000001")),
                null,
                Reply.text("Hello"));
    }

    String stateOf(UUID id) {
        return jdbc.sql("select state from send where outbox_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    boolean duplicatePossible() {
        return jdbc.sql("select duplicate_possible from send where outbox_id = :id")
                .param("id", outbox)
                .query(Boolean.class)
                .single();
    }
}
