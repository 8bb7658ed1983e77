package io.conserje.simulators.gmail;

/** A call is refused as Google refuses it. */
final class GmailError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String reason;

    GmailError(int status, String reason, String message) {
        super(message);
        this.status = status;
        this.reason = reason;
    }

    static GmailError invalid(String message) {
        return new GmailError(400, "invalidArgument", message);
    }

    static GmailError notFound() {
        return new GmailError(404, "notFound", "Requested entity was not found.");
    }

    int status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
