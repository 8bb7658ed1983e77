package io.conserje.orchestrator.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts what came in and what became of it. */
@Component
class IntakeMetrics {

    private final MeterRegistry meters;
    private final Counter stored;
    private final Counter refused;
    private final Counter read;
    private final Counter taken;
    private final Counter duplicates;

    IntakeMetrics(MeterRegistry meters) {
        this.meters = meters;
        stored = meters.counter("conserje.deliveries.stored");
        refused = meters.counter("conserje.deliveries.refused");
        read = meters.counter("conserje.deliveries.read");
        taken = meters.counter("conserje.inbox.stored");
        duplicates = meters.counter("conserje.inbox.duplicates");
    }

    void stored(int deliveries) {
        stored.increment(deliveries);
    }

    void refused(int deliveries) {
        refused.increment(deliveries);
    }

    void read(int deliveries, int rows, int alreadySeen) {
        read.increment(deliveries);
        taken.increment(rows);
        duplicates.increment(alreadySeen);
    }

    void quarantined(String reason) {
        meters.counter("conserje.inbox.quarantined", "reason", reason).increment();
    }
}
