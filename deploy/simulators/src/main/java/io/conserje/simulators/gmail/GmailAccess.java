package io.conserje.simulators.gmail;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Gives tokens to who signs as the service account, and lets in who has one. */
@Component
class GmailAccess {
    private static final String BEARER = "Bearer ";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final Set<String> SCOPES =
            Set.of("https://www.googleapis.com/auth/gmail.modify", "https://mail.google.com/");

    private final String mailbox;
    private final Optional<ServiceAccount> account;
    private final RandomGenerator random;
    private final Set<String> tokens = ConcurrentHashMap.newKeySet();

    GmailAccess(GmailProperties properties, JsonMapper json, RandomGenerator random) {
        this.mailbox = Objects.requireNonNullElse(properties.mailbox(), "");
        this.account = ServiceAccount.in(Objects.requireNonNullElse(properties.credentials(), ""), json);
        this.random = random;
    }

    /** A token for what an assertion shows (OAuth 2.0 for service accounts): signature, who, for whom, to whom, and how long. */
    String token(String assertion) {
        ServiceAccount known = account.orElseThrow(() -> new GrantRefused("No service account is known here"));
        Jwt jwt = verified(known, assertion);
        require(known.email().equals(jwt.getClaimAsString("iss")), "Invalid issuer");
        require(List.of(known.tokenUri()).equals(jwt.getAudience()), "Invalid audience");
        require(mailbox.equals(jwt.getSubject()), "Not a valid email or user ID.");
        require(SCOPES.contains(jwt.getClaimAsString("scope")), "Invalid OAuth scope");
        Instant issued = jwt.getIssuedAt();
        Instant until = jwt.getExpiresAt();
        require(
                issued != null && until != null && !until.isAfter(issued.plus(LONGEST)),
                "Token must be a short-lived token (60 minutes)");
        String token = "ya29." + HexFormat.of().toHexDigits(random.nextLong())
                + HexFormat.of().toHexDigits(random.nextLong());
        tokens.add(token);
        return token;
    }

    /** Refuses who has no token, or speaks for another mailbox. */
    void check(String user, @Nullable String authorization) {
        if (authorization == null
                || !authorization.startsWith(BEARER)
                || !tokens.contains(authorization.substring(BEARER.length()))) {
            throw new GmailError(401, "authError", "Request had invalid authentication credentials.");
        }
        if (!user.equals("me") && !user.equals(mailbox)) {
            throw new GmailError(403, "forbidden", "Delegation denied for " + user);
        }
    }

    String mailbox() {
        return mailbox;
    }

    private static Jwt verified(ServiceAccount known, String assertion) {
        try {
            return NimbusJwtDecoder.withPublicKey(known.key()).build().decode(assertion);
        } catch (JwtException e) {
            throw new GrantRefused("Invalid JWT Signature.");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new GrantRefused(otherwise);
        }
    }
}
