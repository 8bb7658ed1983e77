package io.conserje.simulators.whatsapp.graph;

/** The caller gets no answer: the connection is closed. */
final class ConnectionCut extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConnectionCut() {
        super("The connection is cut", null, false, false);
    }
}
