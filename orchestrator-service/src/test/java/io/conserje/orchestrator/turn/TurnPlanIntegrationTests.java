package io.conserje.orchestrator.turn;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TalkedWithMany;
import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.worker.Instance;
import io.conserje.testsupport.PlannedStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How PostgreSQL comes by the plans of the statements with which a turn begins and ends, in a database that knows its rows. */
class TurnPlanIntegrationTests {

    private static final int CALLS = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whoseTurnItIsIsNotPlannedAnewEachTime() throws SQLException {
        guests();
        try (var statements = new PlannedStatements(database.pool())) {
            ConversationLeases leases = leases(statements);
            for (int i = 0; i < CALLS; i++) {
                leases.take(1 + i % 4, 1 + i % 3);
            }

            assertThat(statements.plannedOnce("recursive tenants"))
                    .containsExactly((long) CALLS - PlannedStatements.BEFORE);
        }
    }

    @Test
    void theEndOfATurnIsNotPlannedAnewEachTime() throws SQLException {
        ConversationId guest = guests();
        try (var statements = new PlannedStatements(database.pool())) {
            ConversationLeases leases = leases(statements);
            for (int i = 0; i < CALLS; i++) {
                leases.release(
                        new Lease(guest, 1, 0, Duration.ZERO, false),
                        i % 2 == 0 ? List.of() : List.of((long) i),
                        "done");
            }

            assertThat(statements.plannedOnce("with finished"))
                    .containsExactly((long) CALLS - PlannedStatements.BEFORE);
        }
    }

    private static ConversationLeases leases(PlannedStatements statements) {
        return new ConversationLeases(statements.jdbc(), new Instance("one"), Duration.ofSeconds(15));
    }

    /** One of many, of whom PostgreSQL has taken stock. */
    private ConversationId guests() {
        ConversationId one = database.conversation();
        TalkedWithMany.fill(database.jdbc());
        return one;
    }
}
