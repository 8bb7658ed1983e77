package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TalkedWithMany;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How PostgreSQL comes by the plan of the statement that is asked whenever something happens. */
class ClaimPlanIntegrationTests {

    private static final int PARALLEL = 32;

    private static final int CLAIMS = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void norInAHouseThatHasTalkedWithMany() throws SQLException {
        TalkedWithMany.fill(database.jdbc());
        aClaimIsNotPlannedAnewEachTime();
    }

    @Test
    void aClaimIsNotPlannedAnewEachTime() throws SQLException {
        try (var statements = new PlannedStatements(database.pool())) {
            JdbcClient jdbc = statements.jdbc();
            var queue = new OutboxQueue(jdbc, database.json(), new OutboxProperties(PARALLEL));
            for (int i = 0; i < CLAIMS; i++) {
                queue.claim(PARALLEL - i, 24, i % 3 == 0 ? Map.of() : Map.of(new Lane("default", "whatsapp"), i));
            }

            assertThat(statements.plannedOnce("lanes")).containsExactly((long) CLAIMS - PlannedStatements.BEFORE);
        }
    }
}
