package io.conserje.messaging.whatsapp.circuit;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.conserje.messaging.ManualClock;
import io.conserje.messaging.TestDatabase;
import io.conserje.messaging.whatsapp.FailureKind;
import io.conserje.messaging.whatsapp.WhatsAppNumber;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NumberCircuitsIntegrationTests {
    private static final WhatsAppNumber NUMBER = new WhatsAppNumber("1", "default", "default", "t", 80);
    private static final WhatsAppNumber OTHER = new WhatsAppNumber("2", "default", "default", "t", 80);

    private JdbcClient jdbc;
    private ManualClock clock;
    private NumberCircuits circuits;

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
        circuits.tripped(NUMBER, FailureKind.ACCOUNT);
        assertThat(circuits.rest(NUMBER)).isPresent();
        assertThat(circuits.rest(OTHER)).isEmpty();
    }

    @Test
    void oneProbeIsLetThroughWhenTheRestIsOver() {
        circuits.tripped(NUMBER, FailureKind.ACCOUNT);
        clock.pass(Duration.ofMinutes(1));
        assertThat(IntStream.range(0, 5)
                        .filter(i -> circuits.rest(NUMBER).isEmpty())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aProbeInVainDoublesTheRestUpToTheLongest() {
        circuits.tripped(NUMBER, FailureKind.ACCOUNT);
        Duration rest = Duration.ofMinutes(1);
        for (int minutes : new int[] {2, 4, 4}) {
            clock.pass(rest);
            assertThat(circuits.rest(NUMBER)).isEmpty();
            Rest longer = circuits.tripped(NUMBER, FailureKind.ACCOUNT);
            rest = Duration.between(clock.instant(), longer.until());
            assertThat(rest).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void manyFailuresAtOnceAreOneTroubleOfTheSameName() {
        Rest first = circuits.tripped(NUMBER, FailureKind.ACCOUNT_BLOCKED);
        Rest second = circuits.tripped(NUMBER, FailureKind.ACCOUNT_BLOCKED);
        assertThat(second).isEqualTo(first);
        assertThat(first.trouble()).startsWith("whatsapp:1:account_blocked:");
    }

    @Test
    void whatIsTakenEndsTheRestForAllInstances() {
        circuits.tripped(NUMBER, FailureKind.ACCOUNT);
        NumberCircuits elsewhere = CircuitFixture.on(jdbc, clock);
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
            pool.setConnectionTimeout(1_000);
            NumberCircuits asked = CircuitFixture.on(JdbcClient.create(pool), clock);
            for (int sends = 0; sends < 3; sends++) {
                clock.pass(Duration.ofHours(1));
                assertThat(asked.rest(NUMBER)).isEmpty();
            }
            assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        }
    }
}
