package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.contract.Delivery;
import io.conserje.orchestrator.contract.IntakeProblems;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Webhooks are stored as they came, whole batches or nothing. */
class StoredDeliveriesIntegrationTests extends IntakeOnPostgres {

    @Test
    void aBatchIsStoredByteForByteInItsOrder() {
        byte[] odd = {0, (byte) 0xff, '\'', '\\', '"', '{', ',', (byte) 0xed, (byte) 0xa0};
        intake.raw(database.pool())
                .store(List.of(
                        IntakeFixture.delivery(odd),
                        new Delivery("gmail", "other", "c-2", "00-1-2-01", new byte[0]),
                        IntakeFixture.delivery(new byte[] {1})));
        assertThat(database.jdbc()
                        .sql("select body from delivery order by id")
                        .query(byte[].class)
                        .list())
                .containsExactly(odd, new byte[0], new byte[] {1});
        assertThat(database.value(
                        "select channel || app || correlation_id || traceparent from delivery where app = 'other'"))
                .isEqualTo("gmailotherc-200-1-2-01");
        assertThat(database.value("""
                        select string_agg(u.bytes || ' ' || (u.received_at = d.received_at), ', ' order by id)
                        from unread_delivery u join delivery d using (id)""")).isEqualTo("9 true, 0 true, 1 true");
    }

    @Test
    void ofABatchThatTheStoreRefusesNothingIsStored() {
        assertThatThrownBy(() -> intake.raw(database.pool())
                        .store(List.of(
                                IntakeFixture.delivery(new byte[] {1}),
                                new Delivery("whatsapp", "a\u0000b", "c", null, new byte[] {2}))))
                .isInstanceOf(ProblemException.class);
        assertThat(database.value("select (select count(*) from delivery) + (select count(*) from unread_delivery)"))
                .isEqualTo("0");
    }

    @Test
    void aFullStoreAnswersThatTheChannelShallComeAgain() throws SQLException {
        var config = new HikariConfig();
        database.pool().copyStateTo(config);
        config.setMaximumPoolSize(1);
        config.setConnectionTimeout(250);
        try (var pool = new HikariDataSource(config);
                var taken = pool.getConnection()) {
            assertThat(taken.isValid(1)).isTrue();
            assertThatThrownBy(() -> intake.raw(pool).store(List.of(IntakeFixture.delivery(new byte[] {1}))))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> {
                        assertThat(problem.getStatusCode().value()).isEqualTo(503);
                        assertThat(problem.getBody().getType()).hasToString(IntakeProblems.STORE_BUSY);
                        assertThat(problem.getHeaders().getFirst("Retry-After")).isEqualTo("1");
                    });
        }
        assertThat(database.value("select (select count(*) from delivery) + (select count(*) from unread_delivery)"))
                .isEqualTo("0");
    }
}
