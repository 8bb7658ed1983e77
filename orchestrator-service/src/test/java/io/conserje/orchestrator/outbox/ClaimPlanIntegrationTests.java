package io.conserje.orchestrator.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How PostgreSQL comes by the plan of the statement that is asked whenever something happens. */
class ClaimPlanIntegrationTests {

    private static final int PARALLEL = 32;

    /** The driver prepares a statement at its fifth call, and PostgreSQL looks at five plans of it. */
    private static final int BEFORE = 9;

    private static final int CLAIMS = 30;

    private final TestDatabase database = TestDatabase.fresh();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aClaimIsNotPlannedAnewEachTime() throws SQLException {
        try (Connection connection = database.pool().getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            var queue = new OutboxQueue(jdbc, database.json(), new OutboxProperties(PARALLEL));
            for (int i = 0; i < CLAIMS; i++) {
                queue.claim(PARALLEL - i, 24, i % 3 == 0 ? Map.of() : Map.of(new Lane("default", "whatsapp"), i));
            }

            assertThat(jdbc.sql("select generic_plans from pg_prepared_statements where statement like '%lanes%'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(CLAIMS - BEFORE);
        }
    }
}
