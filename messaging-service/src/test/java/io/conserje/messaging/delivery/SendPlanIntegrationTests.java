package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How PostgreSQL comes by the plans of the statements that are asked with every send. */
class SendPlanIntegrationTests {

    /** The driver prepares a statement at its fifth call, and PostgreSQL looks at five plans of it. */
    private static final int BEFORE = 9;

    private static final int SENDS = 30;

    @Test
    void neitherItsBeginningNorItsEndIsPlannedAnewEachTime() throws SQLException {
        try (Connection connection = TestDatabase.tables().dataSource().getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var sender = new ScriptedSender();
            var deliveries = DeliveriesFixture.through(
                    List.of(sender),
                    jdbc,
                    InstantSource.system(),
                    new Ledger(jdbc, InstantSource.system()),
                    new SimpleMeterRegistry());
            for (int i = 0; i < SENDS; i++) {
                sender.answers(new Accepted("wamid." + i));
                deliveries.send("default", SendsOnPostgres.request(UUID.randomUUID(), 1));
            }

            assertThat(jdbc.sql(
                                    "select generic_plans from pg_prepared_statements where statement ~ '(into send|with mine)'")
                            .query(Long.class)
                            .list())
                    .containsExactly((long) SENDS - BEFORE, (long) SENDS - BEFORE);
        }
    }
}
