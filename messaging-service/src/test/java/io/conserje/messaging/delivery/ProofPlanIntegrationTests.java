package io.conserje.messaging.delivery;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.receipt.Status;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL comes by the plan of a statement that is asked with every reading. */
class ProofPlanIntegrationTests {

    private static final int READINGS = 30;

    @Test
    void proofsAreNotPlannedAnewEachTime() throws SQLException {
        try (var statements = new PlannedStatements(TestDatabase.tables().dataSource())) {
            JdbcClient jdbc = statements.jdbc();
            var proofs = new Proofs(jdbc);
            for (int i = 0; i < READINGS; i++) {
                proofs.take(IntStream.rangeClosed(0, i % 6)
                        .mapToObj(_ ->
                                aStatus(Status.SENT).naming(UUID.randomUUID()).build())
                        .toList());
            }

            assertThat(statements.plannedOnce("named")).containsExactly((long) READINGS - PlannedStatements.BEFORE);
        }
    }
}
