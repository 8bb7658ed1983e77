package io.conserje.messaging.gmail.token;

/** Google gives no token for these credentials, and will not until somebody has repaired them. */
public class TokenRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TokenRefused(int status) {
        super("The token endpoint refused with " + status);
    }
}
