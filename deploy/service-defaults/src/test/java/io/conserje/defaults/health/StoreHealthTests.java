package io.conserje.defaults.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.datasource.AbstractDataSource;

class StoreHealthTests {

    private static final Duration SOON = Duration.ofMillis(10);
    private static final Duration NEVER = Duration.ofHours(1);

    private final FakeDatabase database = new FakeDatabase();
    private StoreHealth health = new StoreHealth(database, SOON, NEVER);

    @AfterEach
    void stop() {
        database.hangs.countDown();
        health.stop();
    }

    @Test
    void beforeTheFirstLookNothingIsKnownAndAfterItTheTruth() {
        assertThat(status()).isEqualTo(Status.DOWN);
        health.start();
        assertThat(status()).isEqualTo(Status.UP);
    }

    @Test
    void whoAsksMakesNobodyLook() {
        health = new StoreHealth(database, NEVER, NEVER);
        health.start();
        for (int i = 0; i < 100; i++) {
            assertThat(status()).isEqualTo(Status.UP);
        }
        assertThat(database.asked).hasValue(1);
    }

    @Test
    void aDatabaseThatGoesAndComesBackIsNoticed() {
        health.start();
        database.gone = true;
        await().until(() -> status().equals(Status.DOWN));
        database.gone = false;
        await().until(() -> status().equals(Status.UP));
        database.valid = false;
        await().until(() -> status().equals(Status.DOWN));
    }

    @Test
    void howeverOftenItIsStoppedAndStartedItGoesOnLooking() {
        for (int i = 0; i < 50; i++) {
            health.start();
            int before = database.asked.get();
            await().until(() -> database.asked.get() > before);
            health.stop();
        }
    }

    @Test
    void whatWasSeenLongAgoIsNotBelieved() {
        health = new StoreHealth(database, SOON, Duration.ofMillis(300));
        health.start();
        database.pauses = true;
        await().until(() -> status().equals(Status.DOWN));
        database.pauses = false;
        database.hangs.countDown();
        await().until(() -> status().equals(Status.UP));
    }

    private Status status() {
        return health.health().getStatus();
    }

    private static final class FakeDatabase extends AbstractDataSource {

        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch hangs = new CountDownLatch(1);
        private volatile boolean gone;
        private volatile boolean valid = true;
        private volatile boolean pauses;

        @Override
        public Connection getConnection() throws SQLException {
            asked.incrementAndGet();
            if (gone) {
                throw new SQLException("gone");
            }
            if (pauses) {
                pause();
            }
            return (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> method.getName().equals("isValid") ? valid : null);
        }

        @Override
        public Connection getConnection(String user, String password) {
            throw new UnsupportedOperationException();
        }

        private void pause() throws SQLException {
            try {
                hangs.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new SQLException(e);
            }
        }
    }
}
