package io.conserje.gateway.identity;

import java.util.UUID;

/**
 * A session with its only valid refresh token.
 *
 * @param refreshToken the token itself, which is nowhere stored
 */
record OpenSession(UUID id, UUID staffId, String refreshToken) {

    @Override
    public String toString() {
        return "OpenSession[id=" + id + ", staffId=" + staffId + ", refreshToken=***]";
    }
}
