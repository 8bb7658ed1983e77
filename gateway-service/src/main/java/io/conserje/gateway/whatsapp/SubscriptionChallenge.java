package io.conserje.gateway.whatsapp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Meta's handshake: who knows our verify token may subscribe. */
final class SubscriptionChallenge {

    private static final String SUBSCRIBE = "subscribe";

    private final byte[] verifyToken;

    SubscriptionChallenge(String verifyToken) {
        this.verifyToken = verifyToken.getBytes(StandardCharsets.UTF_8);
    }

    /** Whether this is a subscription with the right token, compared in constant time; an empty token fits nobody. */
    boolean isRight(@Nullable String mode, @Nullable String token) {
        return verifyToken.length > 0
                && SUBSCRIBE.equals(mode)
                && token != null
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), verifyToken);
    }
}
