package io.conserje.messaging.gmail.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What is shown to the token endpoint: an assertion that the service account signs, or the refresh token. */
class Grants {
    /** Sends, searches and reads headers (Gmail API, scopes); less cannot look before a repeat. */
    static final String SCOPE = "https://www.googleapis.com/auth/gmail.modify";

    /** As long as Google takes one (OAuth 2.0 for service accounts). */
    private static final Duration LIFE = Duration.ofHours(1);

    private final InstantSource realTime;

    Grants(InstantSource realTime) {
        this.realTime = realTime;
    }

    MultiValueMap<String, String> form(String mailbox, Credentials credentials) {
        Map<String, String> form = switch (credentials) {
            case Credentials.ServiceAccount account ->
                Map.of(
                        "grant_type",
                        "urn:ietf:params:oauth:grant-type:jwt-bearer",
                        "assertion",
                        assertion(mailbox, account));
            case Credentials.RefreshToken refresh ->
                Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", refresh.token(),
                        "client_id", refresh.clientId(),
                        "client_secret", refresh.clientSecret());
        };
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.setAll(form);
        return values;
    }

    private String assertion(String mailbox, Credentials.ServiceAccount account) {
        Instant now = realTime.instant();
        Map<String, Object> claims = Map.of(
                "iss", account.email(),
                "sub", mailbox,
                "scope", SCOPE,
                "aud", account.tokenUri().toString(),
                "iat", now.getEpochSecond(),
                "exp", now.plus(LIFE).getEpochSecond());
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(account.keyId())
                            .build(),
                    JWTClaimsSet.parse(claims));
            jwt.sign(new RSASSASigner(account.key()));
            return jwt.serialize();
        } catch (JOSEException | java.text.ParseException e) {
            throw new IllegalStateException("An assertion cannot be signed", e);
        }
    }
}
