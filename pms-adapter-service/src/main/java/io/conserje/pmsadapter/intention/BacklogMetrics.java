package io.conserje.pmsadapter.intention;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows for each family {@code ….unsettled} and, in seconds, {@code ….unsettled.age} of the oldest. */
public final class BacklogMetrics {

    private final Map<Family, Unsettled.Backlog> latest = new ConcurrentHashMap<>();
    private final InstantSource clock;

    /** Shows them in a registry. */
    public BacklogMetrics(MeterRegistry meters, InstantSource clock) {
        this.clock = clock;
        for (Family family : Family.values()) {
            latest.put(family, Unsettled.Backlog.NONE);
            Gauge.builder(family.metrics() + ".unsettled", this, backlog -> backlog.size(family))
                    .register(meters);
            Gauge.builder(family.metrics() + ".unsettled.age", this, backlog -> backlog.ageSeconds(family))
                    .baseUnit("seconds")
                    .register(meters);
        }
    }

    void update(Map<Family, Unsettled.Backlog> backlog) {
        for (Family family : Family.values()) {
            latest.put(family, backlog.getOrDefault(family, Unsettled.Backlog.NONE));
        }
    }

    private double size(Family family) {
        return latest.getOrDefault(family, Unsettled.Backlog.NONE).size();
    }

    private double ageSeconds(Family family) {
        Instant oldest = latest.getOrDefault(family, Unsettled.Backlog.NONE).oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
