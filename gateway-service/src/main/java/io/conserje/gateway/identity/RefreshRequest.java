package io.conserje.gateway.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A refresh token. */
record RefreshRequest(@NotNull @Size(min = 1, max = 200) String refreshToken) {

    @Override
    public String toString() {
        return "RefreshRequest[***]";
    }
}
