package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How PostgreSQL comes by the plan of the statement that every webhook waits for. */
class IntakePlanIntegrationTests {

    /** The driver prepares a statement at its fifth call, and PostgreSQL looks at five plans of it. */
    private static final int BEFORE = 9;

    private static final int CALLS = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void webhooksAreNotPlannedAnewWithEachCall() throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            var pool = new SingleConnectionDataSource(connection, true);
            var deliveries = new IntakeFixture(database).raw(pool);
            for (int i = 0; i < CALLS; i++) {
                deliveries.store(Collections.nCopies(1 + i % 6, IntakeFixture.delivery(new byte[] {1, 2, 3})));
            }

            assertThat(JdbcClient.create(pool)
                            .sql("select generic_plans from pg_prepared_statements where statement like '%nextval%'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(CALLS - BEFORE);
        }
    }
}
