package io.conserje.defaults.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;

class RememberingJwtDecoderTests {

    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<String> verified = new ArrayList<>();
    private final RememberingJwtDecoder decoder = new RememberingJwtDecoder(this::verify, now::get);

    @Test
    void aTokenIsVerifiedOnce() {
        assertThat(decoder.decode("good")).isSameAs(decoder.decode("good"));
        assertThat(verified).containsExactly("good");
    }

    @Test
    void aTokenNearItsEndIsVerifiedAgain() {
        decoder.decode("good");
        now.set(START.plusSeconds(56));
        decoder.decode("good");
        decoder.decode("good");
        assertThat(verified).containsExactly("good", "good", "good");
    }

    @Test
    void whatIsRefusedIsRefusedEachTime() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> decoder.decode("bad")).isInstanceOf(BadJwtException.class);
        }
        assertThat(verified).containsExactly("bad", "bad", "bad");
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("bad");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "HS256")
                .claim("tenant", "t1")
                .expiresAt(START.plusSeconds(60))
                .build();
    }
}
