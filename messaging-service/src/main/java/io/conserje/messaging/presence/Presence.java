package io.conserje.messaging.presence;

import io.conserje.messaging.contract.PresenceRequest;

/** Shows presence on one channel. */
public interface Presence {
    /** The channel it speaks. */
    String channel();

    /** Shows it if the channel can and the number is the tenant's; never fails for what the channel says. */
    void show(String tenant, PresenceRequest request);
}
