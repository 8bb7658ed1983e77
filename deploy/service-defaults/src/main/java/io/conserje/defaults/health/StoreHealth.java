package io.conserje.defaults.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Whether the schema can be asked, as it was seen a moment ago. A thread of its own looks again and again, so that whoever asks for the
 * health of a busy service waits neither for a connection nor for the database; a look that does not come back is bad news too.
 */
class StoreHealth implements HealthIndicator, SmartLifecycle {

    private static final int VALIDATION_SECONDS = 2;
    private static final Health NOT_SEEN = Health.down().build();

    private final DataSource database;
    private final Duration every;
    private final Duration oldest;
    private volatile Seen last = new Seen(NOT_SEEN, System.nanoTime());
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /**
     * @param every the time between two looks
     * @param oldest what was seen longer ago is no longer believed
     */
    StoreHealth(DataSource database, Duration every, Duration oldest) {
        this.database = database;
        this.every = every;
        this.oldest = oldest;
    }

    @Override
    public Health health() {
        Seen seen = last;
        return System.nanoTime() - seen.at() > oldest.toNanos() ? NOT_SEEN : seen.health();
    }

    /** Looks once before anybody asks, then in the background, whatever it sees. */
    @Override
    public void start() {
        last = look();
        running = true;
        thread = Thread.ofPlatform().daemon().name("store-health").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
        Thread watching = thread;
        if (watching != null) {
            watching.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                TimeUnit.NANOSECONDS.sleep(every.toNanos());
                last = look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Seen look() {
        try (Connection connection = database.getConnection()) {
            Health health = connection.isValid(VALIDATION_SECONDS) ? Health.up().build() : NOT_SEEN;
            return new Seen(health, System.nanoTime());
        } catch (SQLException | RuntimeException e) {
            return new Seen(Health.down(e).build(), System.nanoTime());
        }
    }

    private record Seen(Health health, long at) {}
}
