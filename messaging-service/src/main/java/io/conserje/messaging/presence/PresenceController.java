package io.conserje.messaging.presence;

import io.conserje.defaults.context.CallContext;
import io.conserje.messaging.contract.PresenceApi;
import io.conserje.messaging.contract.PresenceRequest;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Shows guests that they were read; a channel without presence shows nothing. */
@RestController
class PresenceController implements PresenceApi {
    private final List<Presence> channels;

    PresenceController(List<Presence> channels) {
        this.channels = channels;
    }

    @Override
    public void show(PresenceRequest request) {
        channels.stream()
                .filter(presence -> presence.channel().equals(request.channel()))
                .forEach(presence -> presence.show(CallContext.current().tenant(), request));
    }
}
