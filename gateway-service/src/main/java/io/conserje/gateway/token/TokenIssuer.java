package io.conserje.gateway.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Signs access tokens of staff members with ES256. */
public class TokenIssuer {

    static final String ISSUER = "conserje-gateway";
    static final String AUDIENCE = "conserje-admin-api";

    private final JwtEncoder encoder;
    private final String keyId;
    private final Duration lifetime;
    private final InstantSource realTime;

    TokenIssuer(JwtEncoder encoder, String keyId, Duration lifetime, InstantSource realTime) {
        this.encoder = encoder;
        this.keyId = keyId;
        this.lifetime = lifetime;
        this.realTime = realTime;
    }

    /** A token that says this, for {@link #lifetime()} from now. */
    public String issue(StaffClaims staff) {
        Instant now = realTime.instant();
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(ISSUER)
                .audience(List.of(AUDIENCE))
                .subject(staff.staffId())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .claim(StaffClaims.NAME, staff.name())
                .claim(StaffClaims.SESSION, staff.session())
                .claim(StaffClaims.TENANT, staff.tenant())
                .claim(
                        StaffClaims.PERMISSIONS,
                        staff.permissions().stream().sorted().toList())
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.ES256).keyId(keyId).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }

    /** How long a token is valid. */
    public Duration lifetime() {
        return lifetime;
    }
}
