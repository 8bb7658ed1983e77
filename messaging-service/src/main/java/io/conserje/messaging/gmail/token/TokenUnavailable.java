package io.conserje.messaging.gmail.token;

/** There is no token now; later there may be one. */
public class TokenUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TokenUnavailable(String message) {
        super(message);
    }
}
