package io.conserje.local.bench;

import io.conserje.local.outside.WebhookSignature;
import java.util.Map;

/** Signed webhooks over kept connections, at what a caller must cost and no more. */
record Deliveries(Lines gateway, WebhookSignature signature) {
    private static final String PATH = "/webhooks/whatsapp";

    /** Whether it was acknowledged. */
    boolean isAcknowledged(byte[] body) {
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "X-Hub-Signature-256", signature.of(body));
        return gateway.post(PATH, body, headers).status() == 200;
    }
}
