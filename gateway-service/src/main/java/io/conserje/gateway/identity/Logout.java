package io.conserje.gateway.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends sessions; ending one that is over already is no error. */
@Component
class Logout {

    private final RefreshTokens refreshTokens;

    Logout(RefreshTokens refreshTokens) {
        this.refreshTokens = refreshTokens;
    }

    void ofSession(UUID session) {
        refreshTokens.revoke(session);
    }

    void ofRefreshToken(String token) {
        refreshTokens.sessionOf(token).ifPresent(refreshTokens::revoke);
    }
}
