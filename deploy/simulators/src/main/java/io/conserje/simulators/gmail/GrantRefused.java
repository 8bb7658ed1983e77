package io.conserje.simulators.gmail;

/** The token endpoint does not believe what it is shown. */
final class GrantRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GrantRefused(String message) {
        super(message);
    }
}
