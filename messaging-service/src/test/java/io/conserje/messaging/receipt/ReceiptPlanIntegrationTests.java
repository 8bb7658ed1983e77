package io.conserje.messaging.receipt;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL comes by the plan of a statement that is asked with every reading. */
class ReceiptPlanIntegrationTests {

    private static final int READINGS = 30;

    @Test
    void receiptsAreNotPlannedAnewEachTime() throws SQLException {
        try (var statements = new PlannedStatements(TestDatabase.tables().dataSource())) {
            JdbcClient jdbc = statements.jdbc();
            var receipts = new Receipts(jdbc);
            for (int i = 0; i < READINGS; i++) {
                int reading = i;
                receipts.record(IntStream.rangeClosed(0, i % 6)
                        .mapToObj(place -> aStatus(Status.SENT)
                                .of("wamid." + reading + "." + place)
                                .naming(UUID.randomUUID())
                                .build())
                        .toList());
            }

            assertThat(statements.plannedOnce("came")).containsExactly((long) READINGS - PlannedStatements.BEFORE);
        }
    }
}
