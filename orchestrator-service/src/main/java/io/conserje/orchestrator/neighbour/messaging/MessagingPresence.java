package io.conserje.orchestrator.neighbour.messaging;

import io.conserje.messaging.contract.PresenceApi;
import io.conserje.messaging.contract.PresenceRequest;
import io.conserje.orchestrator.turn.Presence;
import org.springframework.stereotype.Component;

/** Shows presence through messaging. */
@Component
class MessagingPresence implements Presence {

    private final PresenceApi presence;

    MessagingPresence(PresenceApi presence) {
        this.presence = presence;
    }

    @Override
    public void read(String channel, String receiver, String externalId, boolean answering) {
        presence.show(new PresenceRequest(channel, receiver, externalId, answering));
    }
}
