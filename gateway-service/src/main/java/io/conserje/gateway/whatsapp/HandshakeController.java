package io.conserje.gateway.whatsapp;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.gateway.limit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Meta's handshake; its notifications go through {@link WebhookFilter}. */
@RestController
@RequestMapping({WebhookFilter.PATH, WebhookFilter.PATH + "/{app}"})
class HandshakeController {

    private final WhatsAppApps apps;
    private final RateLimits limits;

    HandshakeController(WhatsAppApps apps, RateLimits limits) {
        this.apps = apps;
        this.limits = limits;
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
            throw new ProblemException(
                    HttpStatus.FORBIDDEN,
                    "urn:problem:gateway:wrong-verify-token",
                    "This is not the handshake that was agreed.");
        }
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
    }
}
