package io.conserje.orchestrator.turn;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.stream.Stream;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/**
 * A neighbour or the database that cannot even be called: what the guest said was not tried, so it is no poison. A call that went
 * out and failed is none of these: what it carried may be what broke the other side.
 */
public final class Outage {

    private Outage() {}

    /** Whether a failure has this reason, at whatever depth. */
    public static boolean explains(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof CallNotPermittedException
                || cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof CannotGetJdbcConnectionException;
    }
}
