package io.conserje.simulators.whatsapp.graph;

/** A request is refused with one of Meta's error codes. */
final class GraphError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Invalid parameter: shape, length or an unknown type. */
    static final int INVALID_PARAMETER = 100;
    /** A required parameter of a part is missing. */
    static final int MISSING_PARAMETER = 131008;
    /** A parameter's value is not valid. */
    static final int INVALID_VALUE = 131009;
    /** The token is missing, wrong or expired. */
    static final int INVALID_TOKEN = 190;
    /** The object does not exist for this token. */
    static final int NO_SUCH_OBJECT = 33;

    private final int code;

    GraphError(int code, String details) {
        super(details);
        this.code = code;
    }

    static GraphError invalid(String details) {
        return new GraphError(INVALID_PARAMETER, details);
    }

    int code() {
        return code;
    }

    String details() {
        return String.valueOf(getMessage());
    }
}
