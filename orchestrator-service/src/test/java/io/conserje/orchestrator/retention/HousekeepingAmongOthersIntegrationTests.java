package io.conserje.orchestrator.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** Housekeeping that another instance or a writer is in the way of. */
class HousekeepingAmongOthersIntegrationTests extends HouseKeptByTwo {

    @Test
    void whileOneInstanceKeepsHouseAnotherDoesNothing() throws SQLException {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('conserje orchestrator housekeeping'))");
            assertThatThrownBy(two::pass).isInstanceOf(DataAccessException.class);
            assertThat(partitions()).isEmpty();
            connection.rollback();
        }
        two.pass();
        assertThat(partitions()).hasSize(4);
    }

    @Test
    void aLockThatIsTakenIsGivenUpSoonSoThatNoWebhookWaitsBehindIt() throws SQLException {
        try (var connection = database.pool().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table delivery in access share mode");
            long start = System.nanoTime();
            assertThatThrownBy(one::pass).isInstanceOf(DataAccessException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(150), Duration.ofSeconds(5));
            connection.rollback();
        }
        one.pass();
        assertThat(partitions()).hasSize(4);
    }
}
