package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How PostgreSQL comes by the plan of the statement that every webhook waits for. */
class IntakePlanIntegrationTests {

    private static final int CALLS = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void webhooksAreNotPlannedAnewWithEachCall() throws SQLException {
        try (var statements = new PlannedStatements(database.pool())) {
            var deliveries = new IntakeFixture(database).raw(statements.source());
            for (int i = 0; i < CALLS; i++) {
                deliveries.store(Collections.nCopies(1 + i % 6, IntakeFixture.delivery(new byte[] {1, 2, 3})));
            }

            assertThat(statements.plannedOnce("nextval")).containsExactly((long) CALLS - PlannedStatements.BEFORE);
        }
    }
}
