package io.conserje.messaging.delivery.otherway;

import io.conserje.messaging.contract.SendRequest;
import java.util.Optional;

/** A channel that can stand in for the one that was asked for. */
public interface OtherChannel {
    /** By whom it would be said; empty where the guest has no address there, the tenant no sender, or the reply no place. */
    Optional<Route> route(String tenant, SendRequest request);
}
