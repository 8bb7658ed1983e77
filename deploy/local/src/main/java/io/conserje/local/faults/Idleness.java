package io.conserje.local.faults;

import io.conserje.local.faults.verdict.Waiting;
import io.conserje.local.outside.Http;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** Waits until nothing waits in the platform any more. */
final class Idleness {
    /** The gauges look every five seconds. */
    private static final Duration STEADY = Duration.ofSeconds(15);

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Waiting UNKNOWN = new Waiting(Double.NaN, Double.NaN);

    private final Http orchestrator;

    Idleness(Http orchestrator) {
        this.orchestrator = orchestrator;
    }

    /** What still waits when it has been quiet for long enough, or when patience ends. */
    Waiting await() throws InterruptedException {
        long began = System.nanoTime();
        long lastBusy = began;
        Waiting waiting = look();
        while (System.nanoTime() - lastBusy < STEADY.toNanos() && System.nanoTime() - began < LIMIT.toNanos()) {
            Thread.sleep(PAUSE);
            waiting = look();
            if (!waiting.isNothing()) {
                lastBusy = System.nanoTime();
            }
        }
        return waiting;
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
