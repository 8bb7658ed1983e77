package io.conserje.local.bench.vitals;

import io.conserje.local.bench.Repeated;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Asks every service for its readiness again and again while something else goes on, and looks at nothing else: it costs next to nothing. */
public final class HealthWatch implements AutoCloseable {
    private final Probe probe;
    private final Queue<Double> taken = new ConcurrentLinkedQueue<>();
    private final Repeated probing;

    /** @param every the time between two rounds */
    public HealthWatch(Probe probe, Duration every) {
        this.probe = probe;
        this.probing = new Repeated(every, this::probe);
    }

    /** Asks no more. What 95 of 100 probes took at most, in milliseconds; NaN where more than five did not say that a service is ready. */
    public double end() {
        close();
        return p95(taken.stream().sorted(Double::compare).toList());
    }

    /** Asks no more; a probe under way counts for nothing. */
    @Override
    public void close() {
        probing.close();
    }

    /** Of values in their order, NaN at the end. */
    static double p95(List<Double> sorted) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
    }

    private void probe() {
        try {
            for (String service : Watch.SERVICES) {
                taken.add(probe.millis(service));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
