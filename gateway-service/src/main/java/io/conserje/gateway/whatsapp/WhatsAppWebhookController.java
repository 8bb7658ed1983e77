package io.conserje.gateway.whatsapp;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.intake.RawBody;
import io.conserje.gateway.limit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meta's calls: the handshake, and signed notifications that are stored before they are acknowledged. */
@RestController
@RequestMapping({"/webhooks/whatsapp", "/webhooks/whatsapp/{app}"})
class WhatsAppWebhookController {

    private static final String SIGNATURE = "X-Hub-Signature-256";

    private final WhatsAppApps apps;
    private final SignedDelivery delivery;
    private final RateLimits limits;
    private final int bodyLimit;

    WhatsAppWebhookController(
            WhatsAppApps apps, SignedDelivery delivery, RateLimits limits, WhatsAppProperties properties) {
        this.apps = apps;
        this.delivery = delivery;
        this.limits = limits;
        this.bodyLimit = Math.toIntExact(properties.bodyLimit().toBytes());
    }

    /** Echoes the challenge to whoever knows the verify token; 403 to everybody else. */
    @GetMapping
    ResponseEntity<String> handshake(
            @PathVariable(required = false) @Nullable String app,
            @RequestParam(name = "hub.mode", required = false) @Nullable String mode,
            @RequestParam(name = "hub.verify_token", required = false) @Nullable String token,
            @RequestParam(name = "hub.challenge", required = false) @Nullable String challenge,
            HttpServletRequest request) {
        boolean right = challenge != null
                && apps.find(app)
                        .filter(known -> known.challenge().isRight(mode, token))
                        .isPresent();
        if (!right) {
            limits.countBadSignature(request);
            throw problem(HttpStatus.FORBIDDEN, "wrong-verify-token", "This is not the handshake that was agreed.");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }

    /** 200 with an empty body once the bytes are stored; 401, 413, 429 or 503 otherwise. */
    @PostMapping
    ResponseEntity<Void> deliver(@PathVariable(required = false) @Nullable String app, HttpServletRequest request)
            throws IOException {
        byte[] body = RawBody.read(request, bodyLimit);
        return switch (delivery.take(app, request.getHeader(SIGNATURE), body)) {
            case DeliveryOutcome.Stored _ -> ResponseEntity.ok().build();
            case DeliveryOutcome.Busy busy ->
                throw problem(HttpStatus.SERVICE_UNAVAILABLE, "store-unavailable", "Not stored; send it again.")
                        .retryAfter(busy.retryAfter());
            case DeliveryOutcome.BadSignature _ -> {
                limits.countBadSignature(request);
                throw problem(HttpStatus.UNAUTHORIZED, "bad-signature", "The signature is missing or wrong.");
            }
        };
    }

    private static ProblemException problem(HttpStatus status, String kebab, String detail) {
        return new ProblemException(status, "urn:problem:gateway:" + kebab, detail);
    }
}
