package io.conserje.pmsadapter.hold;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** Counts {@code conserje.holds.events} by event, and shows {@code conserje.holds.held}. */
class HoldMetrics {

    private final MeterRegistry meters;
    private final AtomicLong held = new AtomicLong();

    HoldMetrics(MeterRegistry meters) {
        this.meters = meters;
        meters.gauge("conserje.holds.held", held);
    }

    void happened(HoldEvent event) {
        meters.counter("conserje.holds.events", "event", event.word()).increment();
    }

    void held(long holds) {
        held.set(holds);
    }
}
