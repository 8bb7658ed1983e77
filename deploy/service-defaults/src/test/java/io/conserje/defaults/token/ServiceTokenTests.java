package io.conserje.defaults.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import io.conserje.defaults.context.CallContext;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ServiceTokenTests {

    private static final String KEYS =
            "new:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=,old:QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUY=";
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-20T10:00:00Z"));
    private final ServiceTokenMinter minter =
            new ServiceTokenMinter("caller", ServiceKeys.parse(KEYS), (InstantSource) now::get);

    @Test
    void aTokenNamesCallerCalleeTenantAndStaffForAtMostAMinute() throws ParseException {
        var claims = SignedJWT.parse(minter.mint("callee", new CallContext("t1", "7", "Ana", Set.of("a:read"))))
                .getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo("caller");
        assertThat(claims.getAudience()).containsExactly("callee");
        assertThat(claims.getStringClaim("tenant")).isEqualTo("t1");
        assertThat(claims.getStringClaim("staff")).isEqualTo("7");
        assertThat(claims.getStringListClaim("permissions")).containsExactly("a:read");
        assertThat(Duration.between(now.get(), claims.getExpirationTime().toInstant()))
                .isLessThanOrEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void theCurrentKeySigns() throws ParseException {
        assertThat(SignedJWT.parse(minter.mint("callee", CallContext.ofTenant("t1")))
                        .getHeader()
                        .getKeyID())
                .isEqualTo("new");
    }

    @Test
    void aFreshTokenIsReusedForTheSameSubjectOnly() {
        String first = minter.mint("callee", CallContext.ofTenant("t1"));
        assertThat(minter.mint("callee", CallContext.ofTenant("t1"))).isEqualTo(first);
        assertThat(minter.mint("callee", CallContext.ofTenant("t2"))).isNotEqualTo(first);
        now.set(now.get().plusSeconds(31));
        assertThat(minter.mint("callee", CallContext.ofTenant("t1"))).isNotEqualTo(first);
    }

    @Test
    void shortOrShapelessKeysAreRefusedAndKeysNeverPrint() {
        assertThatThrownBy(() -> ServiceKeys.parse("a:c2hvcnQ=")).hasMessageContaining("fewer than 32 bytes");
        assertThatThrownBy(() -> ServiceKeys.parse("no-colon")).hasMessageContaining("id:base64");
        assertThat(ServiceKeys.parse(KEYS)).hasToString("***");
    }
}
