package io.conserje.orchestrator.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Counts what became of sends. */
@Component
class OutboxMetrics {

    private final MeterRegistry meters;

    OutboxMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void sent(SendOutcome outcome) {
        String name = outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        meters.counter("conserje.outbox.tries", "outcome", name).increment();
    }
}
