package io.conserje.gateway.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Name and password.
 *
 * @param totp the one-time code of accounts that have a second factor; ignored for those that have none
 */
record LoginRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._@+-]{1,100}", message = "is no name of an account")
        String username,

        @NotNull @Size(min = 1, max = 200) String password,
        @Nullable @Size(max = 20) String totp) {

    @Override
    public String toString() {
        return "LoginRequest[***]";
    }
}
