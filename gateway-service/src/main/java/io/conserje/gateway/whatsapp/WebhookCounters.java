package io.conserje.gateway.whatsapp;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.stereotype.Component;

/** Counts how webhooks ended: {@code conserje.webhook.answered}, by outcome. */
@Component
class WebhookCounters {

    private final Counter stored;
    private final Counter refused;
    private final Counter badSignature;

    WebhookCounters(MeterRegistry meters) {
        this.stored = counter(meters, "stored");
        this.refused = counter(meters, "refused");
        this.badSignature = counter(meters, "bad-signature");
    }

    void stored() {
        stored.increment();
    }

    void refused() {
        refused.increment();
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
