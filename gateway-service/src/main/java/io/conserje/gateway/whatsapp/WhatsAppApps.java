package io.conserje.gateway.whatsapp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Meta apps that are known here, by the name in the webhook's path. */
@Component
class WhatsAppApps {

    private static final String DEFAULT = "default";

    private final WhatsAppApp first;

    WhatsAppApps(WhatsAppProperties properties) {
        this.first = new WhatsAppApp(DEFAULT, properties.appSecrets(), properties.verifyToken());
    }

    /** The app of this name, or the default one where the path names none. */
    Optional<WhatsAppApp> find(@Nullable String name) {
        return name == null || DEFAULT.equals(name) ? Optional.of(first) : Optional.empty();
    }
}
