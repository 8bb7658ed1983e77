package io.conserje.gateway.whatsapp;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;

/** A Meta app whose webhooks we take; it never prints its secrets. */
final class WhatsAppApp {

    private final String name;
    private final WebhookSignature signature;
    private final SubscriptionChallenge challenge;

    WhatsAppApp(String name, List<String> secrets, String verifyToken) {
        this.name = name;
        this.signature = new WebhookSignature(secrets.stream()
                .map(String::strip)
                .filter(secret -> !secret.isEmpty())
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), WebhookSignature.ALGORITHM))
                .toList());
        this.challenge = new SubscriptionChallenge(verifyToken);
    }

    String name() {
        return name;
    }

    WebhookSignature signature() {
        return signature;
    }

    SubscriptionChallenge challenge() {
        return challenge;
    }
}
