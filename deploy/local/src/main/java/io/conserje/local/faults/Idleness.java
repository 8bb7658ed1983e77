package io.conserje.local.faults;

import io.conserje.local.faults.verdict.Waiting;
import io.conserje.local.outside.Http;
import io.conserje.local.outside.Patience;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Waits until nothing waits in the platform any more. */
final class Idleness {
    /** The gauges look every five seconds. */
    private static final Duration STEADY = Duration.ofSeconds(15);

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Waiting UNKNOWN = new Waiting(Double.NaN, Double.NaN);

    private final Http orchestrator;

    Idleness(Http orchestrator) {
        this.orchestrator = orchestrator;
    }

    /** What still waits when it has been quiet for long enough, or when patience ends. */
    Waiting await() throws InterruptedException {
        AtomicLong lastBusy = new AtomicLong(System.nanoTime());
        return Patience.last(LIMIT, this::look, waiting -> {
            if (!waiting.isNothing()) {
                lastBusy.set(System.nanoTime());
            }
            return System.nanoTime() - lastBusy.get() >= STEADY.toNanos();
        });
    }

    private Waiting look() throws InterruptedException {
        try {
            return read(orchestrator
                    .get("/actuator/prometheus", Map.of())
                    .good("the gauges")
                    .body());
        } catch (UncheckedIOException e) {
            return UNKNOWN;
        }
    }

    /** Reads both gauges in Prometheus' text. */
    static Waiting read(String metrics) {
        return new Waiting(value(metrics, "conserje_inbox_age_seconds"), value(metrics, "conserje_outbox_age_seconds"));
    }

    private static double value(String metrics, String name) {
        return metrics.lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .max()
                .orElse(Double.NaN);
    }
}
