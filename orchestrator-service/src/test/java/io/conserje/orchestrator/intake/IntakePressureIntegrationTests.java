package io.conserje.orchestrator.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.conserje.defaults.problem.ProblemException;
import io.conserje.orchestrator.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A store that takes its time: whoever was told "stored" is stored whole, whoever was told to come again is not stored at all. */
class IntakePressureIntegrationTests {

    private static final int CALLS = 60;
    private static final int BODIES = 5;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Set<Integer> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Integer> refused = ConcurrentHashMap.newKeySet();
    private final Set<Duration> waits = ConcurrentHashMap.newKeySet();

    @Test
    void whatIsAcknowledgedIsStoredAndWhatIsRefusedIsNot() throws Exception {
        try (var database = TestDatabase.fresh();
                var pool = intakePool(database);
                var blocker = database.pool().getConnection();
                var statement = blocker.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var raw = new IntakeFixture(database).raw(pool);
            blocker.setAutoCommit(false);
            statement.execute("lock table delivery in exclusive mode");
            var done = new CountDownLatch(CALLS - pool.getMaximumPoolSize());
            IntStream.range(0, CALLS)
                    .forEach(call -> threads.execute(() -> {
                        store(raw, call);
                        done.countDown();
                    }));
            done.await();
            assertThat(acknowledged).isEmpty();
            assertThat(refused).hasSize(CALLS - pool.getMaximumPoolSize());
            assertThat(waits).allMatch(wait -> wait.compareTo(PATIENCE.multipliedBy(4)) < 0);
            blocker.commit();
            threads.shutdown();
            threads.awaitTermination(60, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(stored(database)).containsExactlyInAnyOrderElementsOf(bodiesOf(acknowledged));
            assertThat(acknowledged).hasSize(pool.getMaximumPoolSize());
            refused.forEach(call -> store(raw, call));
            assertThat(stored(database)).containsExactlyInAnyOrderElementsOf(bodiesOf(acknowledged));
            assertThat(acknowledged).hasSize(CALLS);
        }
    }

    private void store(RawDeliveries raw, int call) {
        long start = System.nanoTime();
        try {
            raw.store(IntStream.range(0, BODIES)
                    .mapToObj(body -> IntakeFixture.delivery(name(call, body).getBytes(StandardCharsets.UTF_8)))
                    .toList());
            acknowledged.add(call);
        } catch (ProblemException e) {
            assertThat(e.getHeaders().getFirst("Retry-After")).isNotNull();
            waits.add(Duration.ofNanos(System.nanoTime() - start));
            refused.add(call);
        }
    }

    private static List<String> bodiesOf(Set<Integer> calls) {
        return calls.stream()
                .flatMap(call -> IntStream.range(0, BODIES).mapToObj(body -> name(call, body)))
                .toList();
    }

    private static String name(int call, int body) {
        return call + "/" + body;
    }

    private static List<String> stored(TestDatabase database) {
        return database.jdbc()
                .sql("select convert_from(body, 'UTF8') from delivery")
                .query(String.class)
                .list();
    }

    private static HikariDataSource intakePool(TestDatabase database) {
        var config = new HikariConfig();
        database.pool().copyStateTo(config);
        config.setMaximumPoolSize(4);
        // All of them there before anybody asks: a busy machine takes longer to open one than anybody here waits.
        config.setMinimumIdle(4);
        config.setConnectionTimeout(PATIENCE.toMillis());
        var pool = new HikariDataSource(config);
        await().until(() -> pool.getHikariPoolMXBean().getTotalConnections() == 4);
        return pool;
    }
}
