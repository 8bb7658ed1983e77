package io.conserje.defaults.token;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import io.conserje.defaults.context.CallContext;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Mints short-lived tokens for calls to other services and keeps each while it is fresh. */
public class ServiceTokenMinter {

    /** How long a token is valid (docs: at most 60 s). */
    static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final Duration REUSE = Duration.ofSeconds(30);
    private static final int KEPT = 10_000;

    private final String caller;
    private final String keyId;
    private final NimbusJwtEncoder encoder;
    private final InstantSource realTime;
    private final Map<Subject, Minted> kept = new ConcurrentHashMap<>();

    public ServiceTokenMinter(String caller, ServiceKeys keys, InstantSource realTime) {
        this.caller = caller;
        this.keyId = keys.currentId();
        this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(keys.asSet()));
        this.realTime = realTime;
    }

    /** A token for one callee (by its pid name) and for whom the call is made. */
    public String mint(String audience, CallContext context) {
        Instant now = realTime.instant();
        var subject = new Subject(audience, context);
        Minted minted = kept.get(subject);
        if (minted == null || !now.isBefore(minted.reuseUntil())) {
            if (kept.size() >= KEPT) {
                kept.clear();
            }
            minted = new Minted(encode(audience, context, now), now.plus(REUSE));
            kept.put(subject, minted);
        }
        return minted.token();
    }

    private String encode(String audience, CallContext context, Instant now) {
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(caller)
                .audience(List.of(audience))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .claim(CallContext.TENANT_CLAIM, context.tenant());
        if (context.staffId() != null) {
            claims.claim(CallContext.STAFF_CLAIM, context.staffId());
            claims.claim(CallContext.PERMISSIONS_CLAIM, List.copyOf(context.permissions()));
        }
        if (context.staffName() != null) {
            claims.claim(CallContext.STAFF_NAME_CLAIM, context.staffName());
        }
        var header = JwsHeader.with(MacAlgorithm.HS256).keyId(keyId).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    private record Subject(String audience, CallContext context) {}

    private record Minted(String token, Instant reuseUntil) {}
}
