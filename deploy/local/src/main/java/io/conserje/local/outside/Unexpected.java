package io.conserje.local.outside;

/** The platform did not do what it was asked, or not in time. */
public class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says what was expected and what was seen, in one line. */
    public Unexpected(String message) {
        super(message);
    }
}
