package io.conserje.pmsadapter.booking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** Shows {@code conserje.bookings.unsettled} and, in seconds, {@code conserje.bookings.unsettled.age} of the oldest. */
class BacklogMetrics {

    private final AtomicReference<UnsettledBookings.Backlog> latest =
            new AtomicReference<>(new UnsettledBookings.Backlog(0, null));
    private final InstantSource clock;

    BacklogMetrics(MeterRegistry meters, InstantSource clock) {
        this.clock = clock;
        Gauge.builder(
                        "conserje.bookings.unsettled",
                        latest,
                        backlog -> backlog.get().size())
                .register(meters);
        Gauge.builder("conserje.bookings.unsettled.age", this, BacklogMetrics::ageSeconds)
                .baseUnit("seconds")
                .register(meters);
    }

    void update(UnsettledBookings.Backlog backlog) {
        latest.set(backlog);
    }

    private double ageSeconds() {
        Instant oldest = latest.get().oldest();
        return oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds();
    }
}
