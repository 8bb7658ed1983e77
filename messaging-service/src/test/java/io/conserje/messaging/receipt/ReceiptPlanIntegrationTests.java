package io.conserje.messaging.receipt;

import static io.conserje.messaging.receipt.StatusReportFixture.aStatus;
import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.messaging.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How PostgreSQL comes by the plan of a statement that is asked with every reading. */
class ReceiptPlanIntegrationTests {

    /** The driver prepares a statement at its fifth call, and PostgreSQL looks at five plans of it. */
    private static final int BEFORE = 9;

    private static final int READINGS = 30;

    @Test
    void receiptsAreNotPlannedAnewEachTime() throws SQLException {
        try (Connection connection = TestDatabase.tables().dataSource().getConnection()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
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

            assertThat(jdbc.sql("select generic_plans from pg_prepared_statements where statement like '%came%'")
                            .query(Long.class)
                            .single())
                    .isEqualTo(READINGS - BEFORE);
        }
    }
}
