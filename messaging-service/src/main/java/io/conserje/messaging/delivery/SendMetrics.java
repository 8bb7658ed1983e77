package io.conserje.messaging.delivery;

import io.conserje.messaging.delivery.Settlement.Settled;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;
import java.util.Objects;

/** Counts what sends came to, and shows how many are in doubt. */
class SendMetrics {
    private final MeterRegistry meters;

    SendMetrics(MeterRegistry meters, Ledger ledger) {
        this.meters = meters;
        Gauge.builder("conserje.sends.unknown", ledger, Ledger::open)
                .description("Sends nobody knows about yet, those under way included")
                .register(meters);
    }

    void tried(SendRow row) {
        meters.counter(
                        "conserje.sends.outcomes",
                        "outcome",
                        row.state().outcome().name().toLowerCase(Locale.ROOT),
                        "reason",
                        Objects.requireNonNullElse(row.reason(), "none"))
                .increment();
    }

    void settled(Settled settled) {
        meters.counter("conserje.sends.settled", "by", "proof").increment(settled.proven());
        meters.counter("conserje.sends.settled", "by", "time").increment(settled.duplicatePossible());
        meters.counter("conserje.sends.duplicate.possible").increment(settled.duplicatePossible());
    }
}
