package io.conserje.gateway.connection;

import org.apache.coyote.http11.Http11NioProtocol;

/**
 * Tomcat's HTTP/1.1 that never lets connections wait before it: beyond {@code max-connections} they are answered and closed as soon as they
 * come. Public, with this constructor, because Tomcat makes it by its name.
 */
public final class TurningAwayProtocol extends Http11NioProtocol {

    /** As Tomcat wants it. */
    public TurningAwayProtocol() {
        super(new TurningAwayEndpoint());
    }

    /** Connections that are held now; Tomcat counts the one that it waits for too. */
    long held() {
        return Math.max(0, getEndpoint().getConnectionCount() - 1);
    }

    /** How many were turned away since the start. */
    long turnedAway() {
        return ((TurningAwayEndpoint) getEndpoint()).turnedAway();
    }
}
