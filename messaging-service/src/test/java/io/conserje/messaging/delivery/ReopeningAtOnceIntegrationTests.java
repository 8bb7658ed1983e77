package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.receipt.ReceiptsFixture;
import io.conserje.messaging.receipt.Status;
import io.conserje.messaging.receipt.StatusReport;
import io.conserje.messaging.receipt.StatusReportFixture;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A message that failed and arrived after all, read by two at once: its send stays as it is, or is opened and proved again. */
class ReopeningAtOnceIntegrationTests {
    private static final Duration AT_MOST = Duration.ofSeconds(10);
    private static final UUID OUTBOX = UUID.fromString("0c5d3f1e-52a4-4a5f-9d06-3c0a4b7a1b11");
    private static final List<StatusReport> FAILED =
            List.of(aStatus(Status.FAILED).failing("throttled").naming(OUTBOX).build());
    private static final List<StatusReport> DELIVERED =
            List.of(aStatus(Status.DELIVERED).naming(OUTBOX).build());

    private TestDatabase.Tables tables;
    private JdbcClient jdbc;

    @BeforeEach
    void aSendThatFailed() {
        tables = TestDatabase.tables();
        jdbc = tables.jdbc();
        jdbc.sql("""
                insert into send (outbox_id, tenant, channel, sender, state, fence, attempts, attempted_at, external_id)
                values (:id, 'default', 'whatsapp', :sender, 'accepted', 1, 1, now(), 'wamid.A')
                """)
                .param("id", OUTBOX)
                .param("sender", StatusReportFixture.SENDER)
                .update();
        ReceiptsFixture.on(jdbc).record(FAILED);
    }

    @Test
    void whatArrivesWhileItIsToBeOpenedIsNotSentAgain() throws SQLException {
        try (Connection one = tables.dataSource().getConnection()) {
            ReceiptsFixture.on(begun(one)).record(DELIVERED);
            var other = CompletableFuture.runAsync(() -> new Reopening(jdbc).reopen(FAILED));
            awaitWaiting();
            one.commit();
            assertThat(other).succeedsWithin(AT_MOST);
        }
        assertThat(state()).isEqualTo("accepted");
    }

    @Test
    void whatArrivesAfterItWasOpenedProvesItAgain() throws SQLException {
        try (Connection one = tables.dataSource().getConnection()) {
            new Reopening(begun(one)).reopen(FAILED);
            var other =
                    CompletableFuture.supplyAsync(() -> ReceiptsFixture.on(jdbc).record(DELIVERED));
            awaitWaiting();
            one.commit();
            assertThat(other.join()).containsExactly(OUTBOX);
        }
        assertThat(state()).isEqualTo("later");
        new Proofs(jdbc).take(DELIVERED);
        assertThat(state()).isEqualTo("accepted");
    }

    private static JdbcClient begun(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    private void awaitWaiting() {
        await().atMost(AT_MOST)
                .until(() -> jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                        + " and datname = current_database()")
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private String state() {
        return jdbc.sql("select state from send").query(String.class).single();
    }
}
