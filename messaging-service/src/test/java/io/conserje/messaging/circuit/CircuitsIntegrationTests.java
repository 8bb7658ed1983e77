package io.conserje.messaging.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CircuitsIntegrationTests {
    private static final Line NUMBER = new Line("whatsapp", "1", "default");
    private static final Line OTHER = new Line("whatsapp", "2", "default");
    private static final Line SAME_NAME = new Line("gmail", "1", "default");

    private JdbcClient jdbc;
    private ManualClock clock;
    private Circuits circuits;

    @BeforeAll
    void database() {
        jdbc = TestDatabase.migrated();
    }

    @BeforeEach
    void begin() {
        jdbc.sql("truncate number_rest").update();
        clock = new ManualClock();
        circuits = CircuitFixture.on(jdbc, clock);
    }

    @Test
    void aStoppedNumberRestsAndNoOtherOne() {
        circuits.tripped(NUMBER, "account");
        assertThat(circuits.rest(NUMBER)).isPresent();
        assertThat(circuits.rest(OTHER)).isEmpty();
        assertThat(circuits.rest(SAME_NAME)).isEmpty();
    }

    @Test
    void oneProbeIsLetThroughWhenTheRestIsOver() {
        circuits.tripped(NUMBER, "account");
        clock.pass(Duration.ofMinutes(1));
        assertThat(IntStream.range(0, 5)
                        .filter(i -> circuits.rest(NUMBER).isEmpty())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aProbeInVainDoublesTheRestUpToTheLongest() {
        circuits.tripped(NUMBER, "account");
        Duration rest = Duration.ofMinutes(1);
        for (int minutes : new int[] {2, 4, 4}) {
            clock.pass(rest);
            assertThat(circuits.rest(NUMBER)).isEmpty();
            Rest longer = circuits.tripped(NUMBER, "account");
            rest = Duration.between(clock.instant(), longer.until());
            assertThat(rest).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void manyFailuresAtOnceAreOneTroubleOfTheSameName() {
        Rest first = circuits.tripped(NUMBER, "account_blocked");
        Rest second = circuits.tripped(NUMBER, "account_blocked");
        assertThat(second).isEqualTo(first);
        assertThat(first.trouble()).startsWith("whatsapp:1:account_blocked:");
    }

    @Test
    void whatIsTakenEndsTheRestForAllInstances() {
        circuits.tripped(NUMBER, "account");
        Circuits elsewhere = CircuitFixture.on(jdbc, clock);
        assertThat(elsewhere.rest(NUMBER)).isPresent();
        circuits.worked(NUMBER);
        clock.pass(Duration.ofSeconds(2));
        assertThat(elsewhere.rest(NUMBER)).isEmpty();
        assertThat(circuits.rest(NUMBER)).isEmpty();
    }

    /** Every send asks; a connection that stays out at each would stop the service after a pool of them. */
    @Test
    void askingKeepsNoConnection() {
        TestDatabase.Tables tables = TestDatabase.tables();
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(tables.dataSource());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(10_000);
            Circuits asked = CircuitFixture.on(JdbcClient.create(pool), clock);
            for (int sends = 0; sends < 3; sends++) {
                clock.pass(Duration.ofHours(1));
                assertThat(asked.rest(NUMBER)).isEmpty();
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }
}
