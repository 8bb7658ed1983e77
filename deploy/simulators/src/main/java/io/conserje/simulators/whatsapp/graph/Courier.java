package io.conserje.simulators.whatsapp.graph;

import io.conserje.simulators.whatsapp.Errands;
import io.conserje.simulators.whatsapp.WhatsAppProperties;
import io.conserje.simulators.whatsapp.chat.Chats;
import io.conserje.simulators.whatsapp.chat.Guest;
import io.conserje.simulators.whatsapp.webhook.Webhooks;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries an accepted message to the guest and tells the hotel of every step, in order. */
@Component
class Courier {
    /** Meta: free-form messages reach a guest for 24 hours after the guest's last one. */
    private static final Duration WINDOW = Duration.ofHours(24);
    /** Meta: more than 24 hours have passed since the guest wrote. */
    private static final int WINDOW_CLOSED = 131047;

    private final Chats chats;
    private final Webhooks webhooks;
    private final Errands errands;
    private final StatusUpdates updates;
    private final WhatsAppProperties.Statuses pauses;
    private final InstantSource clock;

    Courier(
            Chats chats,
            Webhooks webhooks,
            Errands errands,
            StatusUpdates updates,
            WhatsAppProperties properties,
            InstantSource clock) {
        this.chats = chats;
        this.webhooks = webhooks;
        this.errands = errands;
        this.updates = updates;
        this.pauses = properties.statuses();
        this.clock = clock;
    }

    /** Packs a message; whether the guest's window is open is decided now. */
    Parcel parcel(Guest guest, String wamid, @Nullable String opaqueData, String type, boolean voice) {
        boolean closed = !type.equals("template")
                && chats.lastFrom(guest)
                        .map(last -> last.plus(WINDOW).isBefore(clock.instant()))
                        .orElse(false);
        return new Parcel(guest, wamid, opaqueData, type, voice, closed);
    }

    /** Returns at once. */
    void carry(Parcel parcel) {
        errands.run(() -> {
            errands.pause(pauses.sent());
            if (parcel.windowClosed()) {
                chats.mark(parcel.wamid(), "failed", WINDOW_CLOSED);
                webhooks.tell(updates.failed(parcel, WINDOW_CLOSED));
            } else {
                deliver(parcel);
            }
        });
    }

    private void deliver(Parcel parcel) {
        tell(parcel, "sent");
        errands.pause(pauses.delivered());
        tell(parcel, "delivered");
        errands.pause(pauses.read());
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
     * @param windowClosed whether the guest wrote too long ago to be reached
     */
    record Parcel(
            Guest guest, String wamid, @Nullable String opaqueData, String type, boolean voice, boolean windowClosed) {}
}
