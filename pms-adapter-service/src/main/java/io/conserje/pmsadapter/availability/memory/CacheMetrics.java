package io.conserje.pmsadapter.availability.memory;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts where answers came from: {@code conserje.availability.cache} by result. */
class CacheMetrics {

    private final Counter hits;
    private final Counter misses;
    private final Counter stale;

    CacheMetrics(MeterRegistry meters) {
        hits = counter(meters, "hit");
        misses = counter(meters, "miss");
        stale = counter(meters, "stale");
    }

    void hit() {
        hits.increment();
    }

    void miss() {
        misses.increment();
    }

    void stale() {
        stale.increment();
    }

    private static Counter counter(MeterRegistry meters, String result) {
        return Counter.builder("conserje.availability.cache")
                .tag("result", result)
                .register(meters);
    }
}
