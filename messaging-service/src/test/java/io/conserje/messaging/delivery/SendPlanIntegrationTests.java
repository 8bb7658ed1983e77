package io.conserje.messaging.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.delivery.SendOutcome.Accepted;
import io.conserje.testsupport.PlannedStatements;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL comes by the plans of the statements that are asked with every send. */
class SendPlanIntegrationTests {

    private static final int SENDS = 30;

    @Test
    void neitherItsBeginningNorItsEndIsPlannedAnewEachTime() throws SQLException {
        try (var statements = new PlannedStatements(TestDatabase.tables().dataSource())) {
            JdbcClient jdbc = statements.jdbc();
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

            assertThat(statements.plannedOnce("into send|with mine"))
                    .containsExactly((long) SENDS - PlannedStatements.BEFORE, (long) SENDS - PlannedStatements.BEFORE);
        }
    }
}
