package io.conserje.gateway.connection;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The connections that the gateway holds. */
public final class Connections {

    private final AtomicReference<@Nullable TurningAwayProtocol> protocol = new AtomicReference<>();

    /** Those of this protocol, once Tomcat has made it. */
    void of(TurningAwayProtocol made) {
        protocol.set(made);
    }

    /** Whether more than half of the places are taken: who was answered should then make room for others and not keep his. */
    public boolean areMany() {
        TurningAwayProtocol made = protocol.get();
        return made != null && made.held() > made.getMaxConnections() / 2;
    }

    /** How many are held now. */
    long held() {
        return count(TurningAwayProtocol::held);
    }

    /** How many were turned away at the door since the start; what they came for is not known. */
    public long turnedAway() {
        return count(TurningAwayProtocol::turnedAway);
    }

    private long count(ToLongFunction<TurningAwayProtocol> count) {
        TurningAwayProtocol made = protocol.get();
        return made == null ? 0 : count.applyAsLong(made);
    }
}
