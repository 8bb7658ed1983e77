package io.conserje.simulators.whatsapp.chat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a guest can be reached (Cloud API, customer service window and free entry points). */
public enum ServiceWindow {
    /** The guest never wrote here. */
    STRANGER,
    /** The guest wrote or called within 24 hours. */
    OPEN,
    /** The guest came from an advertisement within 72 hours: everything is free. */
    FREE_ENTRY_POINT,
    /** Only templates reach the guest. */
    CLOSED;

    private static final Duration ANSWERING = Duration.ofHours(24);

    static ServiceWindow at(Instant now, @Nullable Instant lastFromGuest, @Nullable Instant freeEntryUntil) {
        if (freeEntryUntil != null && now.isBefore(freeEntryUntil)) {
            return FREE_ENTRY_POINT;
        }
        if (lastFromGuest == null) {
            return STRANGER;
        }
        boolean open = !lastFromGuest.equals(Instant.MIN)
                && !lastFromGuest.plus(ANSWERING).isBefore(now);
        return open ? OPEN : CLOSED;
    }
}
