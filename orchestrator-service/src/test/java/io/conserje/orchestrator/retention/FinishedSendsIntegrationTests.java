package io.conserje.orchestrator.retention;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.orchestrator.TestDatabase;
import io.conserje.orchestrator.conversation.ConversationId;
import io.conserje.orchestrator.conversation.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FinishedSendsIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");
    private static final Duration RECEIVED = Duration.ofDays(8);
    private static final Duration SENT = Duration.ofDays(10);
    private static final int MANY = 20_000;

    private final TestDatabase database = TestDatabase.fresh();
    private final JdbcClient jdbc = database.jdbc();
    private final Housekeeping housekeeping =
            new Housekeeping(database.transactions(), jdbc, () -> NOW, new RetentionProperties(RECEIVED, SENT));
    private final ConversationId guest = database.conversation();

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"accepted", "replayed", "discarded"})
    void whatIsFinishedGoesAfterItsHorizon(String state) {
        finished(state, SENT.plusMinutes(1), 1);
        finished(state, SENT.minusMinutes(1), 2);
        housekeeping.pass();
        assertThat(sends()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "sending", "unknown", "refused", "dead"})
    void whatIsUnderWayAndWhatWaitsForStaffStaysHoweverOldItIs(String state) {
        finished(state, SENT.multipliedBy(40), 1);
        housekeeping.pass();
        assertThat(sends()).isEqualTo(1);
    }

    @Test
    void manyGoInSmallBatches() {
        finished("accepted", SENT.plusDays(1), 2_500);
        finished("accepted", Duration.ofDays(1), 3);
        housekeeping.pass();
        assertThat(sends()).isEqualTo(3);
    }

    /** Half of all that is stored is old enough, so that reading everything would even be of some use. */
    @Test
    void noBatchReadsAWholeTable() {
        finished("accepted", SENT.plusDays(1), MANY / 2);
        finished("accepted", Duration.ofDays(1), MANY / 2);
        received(RECEIVED.plusDays(1), MANY / 2);
        received(Duration.ofDays(1), MANY / 2);
        jdbc.sql("analyze").update();
        assertThat(plan(FinishedSends.DELETE, SENT)).doesNotContain("Seq Scan on outbox");
        assertThat(plan(FinishedMessages.DELETE, RECEIVED)).doesNotContain("Seq Scan on inbox");
    }

    private String plan(String sql, Duration kept) {
        Stream<String> names = Stream.of("repeats").filter(name -> sql.contains(':' + name));
        var statement = jdbc.sql("explain " + sql)
                .param("before", Times.param(NOW.minus(kept)))
                .param("batch", 1_000);
        names.forEach(name -> statement.param(name, kept.toMillis()));
        List<String> lines = statement.query(String.class).list();
        return String.join("\n", lines);
    }

    private void finished(String state, Duration age, int count) {
        jdbc.sql("""
                        insert into outbox (id, tenant, channel, conversation_id, reply, state, correlation_id, created_at, done_at)
                        select gen_random_uuid(), 'default', 'whatsapp', :guest, '{}', :state, 'test', :at, :at
                        from generate_series(1, :count)""")
                .param("guest", guest.value())
                .param("state", state)
                .param("at", Times.param(NOW.minus(age)))
                .param("count", count)
                .update();
    }

    private void received(Duration age, int count) {
        jdbc.sql("""
                        insert into inbox (tenant, channel, receiver, external_id, conversation_id, kind, at, payload,
                          correlation_id, state, received_at)
                        select 'default', 'whatsapp', '1', gen_random_uuid()::text, :guest, 'message', :at, '{}', 'test', 'done', :at
                        from generate_series(1, :count)""")
                .param("guest", guest.value())
                .param("at", Times.param(NOW.minus(age)))
                .param("count", count)
                .update();
    }

    private long sends() {
        return jdbc.sql("select count(*) from outbox").query(Long.class).single();
    }
}
