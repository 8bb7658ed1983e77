package io.conserje.simulators.fault;

/** The caller gets no answer: the connection is closed. */
public final class ConnectionCut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** One that is nobody's mistake. */
    public ConnectionCut() {
        super("The connection is cut", null, false, false);
    }
}
