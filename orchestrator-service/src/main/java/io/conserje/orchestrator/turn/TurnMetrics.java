package io.conserje.orchestrator.turn;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures turns and how long guests and replies wait. */
@Component
class TurnMetrics {

    private final MeterRegistry meters;
    private final JdbcClient jdbc;
    private final Counter lost;
    private final AtomicLong inboxAge;
    private final AtomicLong outboxAge;

    TurnMetrics(MeterRegistry meters, JdbcClient jdbc) {
        this.meters = meters;
        this.jdbc = jdbc;
        lost = meters.counter("conserje.leases.lost");
        inboxAge = new AtomicLong();
        outboxAge = new AtomicLong();
        meters.gauge("conserje.inbox.age.seconds", inboxAge);
        meters.gauge("conserje.outbox.age.seconds", outboxAge);
    }

    /** @param outcome answered, silent, crowded_out, failed or lost */
    void ended(String outcome, long startNanos) {
        Timer.builder("conserje.turns")
                .tag("outcome", outcome)
                .publishPercentileHistogram()
                .register(meters)
                .record(Duration.ofNanos(System.nanoTime() - startNanos));
    }

    void leasesLost(long count) {
        lost.increment(count);
    }

    /** Looks at the oldest waiting rows. */
    Duration measure() {
        inboxAge.set(age("select min(waiting_since) from conversation_lease where due_at is not null"));
        outboxAge.set(age("select min(created_at) from outbox where state in ('new', 'sending', 'unknown')"));
        return Duration.ofSeconds(5);
    }

    private long age(String oldest) {
        return jdbc.sql("select coalesce(extract(epoch from now() - (" + oldest + ")), 0)::bigint")
                .query(Long.class)
                .single();
    }
}
