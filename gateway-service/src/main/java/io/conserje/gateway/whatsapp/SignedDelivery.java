package io.conserje.gateway.whatsapp;

import io.conserje.gateway.intake.Intake;
import io.conserje.gateway.intake.IntakeOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks who signed a delivery, then has it stored. */
@Component
class SignedDelivery {

    private static final String CHANNEL = "whatsapp";

    private final WhatsAppApps apps;
    private final Intake intake;
    private final WebhookCounters counters;

    SignedDelivery(WhatsAppApps apps, Intake intake, WebhookCounters counters) {
        this.apps = apps;
        this.intake = intake;
        this.counters = counters;
    }

    /** What became of a delivery. */
    DeliveryOutcome take(@Nullable String appName, @Nullable String signature, byte[] body) {
        return apps.find(appName)
                .filter(app -> app.signature().isRight(signature, body))
                .map(app -> store(app, body))
                .orElseGet(this::badSignature);
    }

    private DeliveryOutcome store(WhatsAppApp app, byte[] body) {
        long began = System.nanoTime();
        return switch (intake.store(CHANNEL, app.name(), body)) {
            case IntakeOutcome.Stored _ -> {
                counters.stored(System.nanoTime() - began);
                yield new DeliveryOutcome.Stored();
            }
            case IntakeOutcome.Refused refused -> {
                counters.refused();
                yield new DeliveryOutcome.Busy(refused.retryAfter());
            }
        };
    }

    private DeliveryOutcome badSignature() {
        counters.badSignature();
        return new DeliveryOutcome.BadSignature();
    }
}
