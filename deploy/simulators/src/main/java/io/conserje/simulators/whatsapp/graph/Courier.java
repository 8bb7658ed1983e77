package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.chat.ServiceWindow;
import io.conserje.simulators.whatsapp.webhook.Webhooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Carries an accepted message to the guest and tells the hotel of every step, in order. */
@Component
class Courier {
    /** Meta: more than 24 hours have passed since the guest wrote. */
    private static final int WINDOW_CLOSED = 131047;

    private final Chats chats;
    private final Webhooks webhooks;
    private final Errands errands;
    private final StatusUpdates updates;
    private final Mishaps mishaps;
    private final PriceList prices;
    private final WhatsAppProperties properties;

    Courier(
            Chats chats,
            Webhooks webhooks,
            Errands errands,
            StatusUpdates updates,
            Mishaps mishaps,
            PriceList prices,
            WhatsAppProperties properties) {
        this.chats = chats;
        this.webhooks = webhooks;
        this.errands = errands;
        this.updates = updates;
        this.mishaps = mishaps;
        this.prices = prices;
        this.properties = properties;
    }

    /** Packs a message; whether it can reach the guest is decided now. */
    Parcel parcel(Guest guest, String wamid, @Nullable String opaqueData, JsonNode request) {
        String type = request.path("type").asString("text");
        ServiceWindow window = chats.window(guest);
        boolean voice = request.path("audio").path("voice").asBoolean(false);
        Integer failure = mishaps.with(guest).orElseGet(() -> reaches(type, window) ? null : WINDOW_CLOSED);
        return new Parcel(guest, wamid, opaqueData, prices.of(request, window), voice, failure);
    }

    /** Returns at once. */
    void carry(Parcel parcel) {
        errands.run(() -> {
            errands.pause(properties.statuses().sent());
            Integer failure = parcel.failure();
            if (failure == null) {
                deliver(parcel);
            } else {
                chats.mark(parcel.wamid(), "failed", failure);
                webhooks.tell(updates.failed(parcel, failure));
            }
        });
    }

    private boolean reaches(String type, ServiceWindow window) {
        return switch (window) {
            case OPEN, FREE_ENTRY_POINT -> true;
            case STRANGER -> properties.limits().strangersReachable() || type.equals("template");
            case CLOSED -> type.equals("template");
        };
    }

    private void deliver(Parcel parcel) {
        tell(parcel, "sent");
        errands.pause(properties.statuses().delivered());
        tell(parcel, "delivered");
        errands.pause(properties.statuses().read());
        tell(parcel, "read");
        if (parcel.voice()) {
            tell(parcel, "played");
        }
    }

    private void tell(Parcel parcel, String status) {
        chats.mark(parcel.wamid(), status, null);
        webhooks.tell(updates.of(parcel, status));
    }

    /**
     * A message on its way.
     *
     * @param opaqueData what the sender wants to see in every status
     * @param voice whether it is a voice note, which can be {@code played}
     * @param failure Meta's code with which it will fail, null for none
     */
    record Parcel(
            Guest guest,
            String wamid,
            @Nullable String opaqueData,
            Pricing pricing,
            boolean voice,
            @Nullable Integer failure) {}
}
