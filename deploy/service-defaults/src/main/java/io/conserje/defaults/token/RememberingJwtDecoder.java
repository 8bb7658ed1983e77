package io.conserje.defaults.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token once and knows it again until shortly before it ends: callers use theirs for half a minute, and a webhook's way in
 * must not pay for the same signature five hundred times a second. What was not verified is never remembered.
 */
class RememberingJwtDecoder implements JwtDecoder {

    private static final Duration BEFORE_THE_END = Duration.ofSeconds(5);
    private static final int KEPT = 10_000;

    private final JwtDecoder verifier;
    private final InstantSource realTime;
    private final Map<String, Jwt> verified = new ConcurrentHashMap<>();

    RememberingJwtDecoder(JwtDecoder verifier, InstantSource realTime) {
        this.verifier = verifier;
        this.realTime = realTime;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.get(token);
        if (known != null && isFresh(known)) {
            return known;
        }
        verified.remove(token);
        Jwt jwt = verifier.decode(token);
        if (isFresh(jwt)) {
            if (verified.size() >= KEPT) {
                verified.clear();
            }
            verified.put(token, jwt);
        }
        return jwt;
    }

    private boolean isFresh(Jwt jwt) {
        Instant end = jwt.getExpiresAt();
        return end != null && realTime.instant().isBefore(end.minus(BEFORE_THE_END));
    }
}
