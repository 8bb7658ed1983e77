package io.conserje.orchestrator.retention;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the stores of what was received and sent from growing for ever. Each step is a transaction of its own under one advisory lock, so that
 * of several instances one at a time does it, and whoever dies in the middle leaves nothing half done.
 */
class Housekeeping {

    private static final int AHEAD_DAYS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** Names the lock among the advisory locks of the database. */
    private static final String LOCK = "conserje orchestrator housekeeping";

    /** Few enough that a transaction is short. */
    private static final int BATCH = 1_000;

    /** Partitions come and go under locks that webhooks wait behind: not for long. */
    private static final String PATIENCE = "200ms";

    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final RetentionProperties kept;
    private final DeliveryPartitions partitions;
    private final FinishedMessages messages;
    private final FinishedSends sends;

    /** @param clock real time */
    Housekeeping(TransactionOperations transactions, JdbcClient jdbc, InstantSource clock, RetentionProperties kept) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
        this.partitions = new DeliveryPartitions(jdbc);
        this.messages = new FinishedMessages(jdbc, BATCH);
        this.sends = new FinishedSends(jdbc, BATCH);
    }

    /** Does what is due; where another instance is at it, or a lock is taken for too long, it throws and is tried again by the caller. */
    Duration pass() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        today.datesUntil(today.plusDays(AHEAD_DAYS + 1L)).forEach(day -> alone(() -> partitions.make(day)));
        LocalDate oldest = LocalDate.ofInstant(now.minus(kept.received()), ZoneOffset.UTC);
        partitions.before(oldest).forEach(partition -> alone(() -> dropIfThere(oldest, partition)));
        alone(() -> partitions.tidyDefault(oldest));
        inBatches(() -> messages.delete(now.minus(kept.received()), kept.received()));
        inBatches(() -> sends.delete(now.minus(kept.sent())));
        return PAUSE;
    }

    /** Another instance may have been faster. */
    private void dropIfThere(LocalDate oldest, String partition) {
        if (partitions.before(oldest).contains(partition)) {
            partitions.drop(partition);
        }
    }

    private void inBatches(BooleanSupplier batch) {
        boolean more = true;
        while (more) {
            more = alone(batch);
        }
    }

    private void alone(Runnable step) {
        alone(() -> {
            step.run();
            return false;
        });
    }

    private boolean alone(BooleanSupplier step) {
        return transactions.execute(status -> {
            call("select set_config('lock_timeout', :value, true)", PATIENCE);
            call("select pg_advisory_xact_lock(hashtext(:value))", LOCK);
            return step.getAsBoolean();
        });
    }

    private void call(String sql, String value) {
        jdbc.sql(sql).param("value", value).query((row, number) -> number).list();
    }
}
