package io.conserje.gateway.whatsapp;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Counts how webhooks ended: {@code conserje.webhook.answered}, by outcome; and times those that were stored, from the moment when they
 * were let in: {@code conserje.webhook.acknowledged}.
 */
@Component
class WebhookCounters {

    private final Counter stored;
    private final Timer acknowledged;
    private final Counter refused;
    private final Counter shed;
    private final Counter badSignature;

    WebhookCounters(MeterRegistry meters) {
        this.stored = counter(meters, "stored");
        this.acknowledged = Timer.builder("conserje.webhook.acknowledged")
                .description("Time until a webhook delivery was stored")
                .tag("channel", "whatsapp")
                .publishPercentileHistogram()
                .register(meters);
        this.refused = counter(meters, "refused");
        this.shed = counter(meters, "shed");
        this.badSignature = counter(meters, "bad-signature");
    }

    void stored(long nanos) {
        stored.increment();
        acknowledged.record(nanos, TimeUnit.NANOSECONDS);
    }

    void refused() {
        refused.increment();
    }

    /** It was told to come again before anything of it was read. */
    void shed() {
        shed.increment();
    }

    void badSignature() {
        badSignature.increment();
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("conserje.webhook.answered")
                .description("Webhook deliveries, by how they were answered")
                .tag("channel", "whatsapp")
                .tag("outcome", outcome)
                .register(meters);
    }
}
