package io.conserje.orchestrator.worker;

import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells other instances what happened, at most once in 20 ms and never inside a transaction of the work: PostgreSQL holds one lock
 * through the flush of every transaction that notifies. Once a second it says at least that this instance is there; while no other one is
 * heard of there is nothing else to tell ({@link Wakeups}).
 */
class Notifier {

    static final String CHANNEL = "conserje_orchestrator";

    private static final Duration COALESCE = Duration.ofMillis(20);
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Wakeups wakeups;
    private final Instance instance;

    Notifier(JdbcClient jdbc, Wakeups wakeups, Instance instance) {
        this.jdbc = jdbc;
        this.wakeups = wakeups;
        this.instance = instance;
    }

    Duration pass() {
        String names = wakeups.takeUntold().stream().map(Topic::name).collect(Collectors.joining(","));
        // Without waiting for the flush: what is told here may be lost, for everybody polls.
        jdbc.sql("select set_config('synchronous_commit', 'off', true), pg_notify(:channel, :payload)")
                .param("channel", CHANNEL)
                .param("payload", names.isEmpty() ? instance.id() : instance.id() + ":" + names)
                .query((row, number) -> number)
                .list();
        pause();
        return BEAT;
    }

    private static void pause() {
        try {
            Thread.sleep(COALESCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
