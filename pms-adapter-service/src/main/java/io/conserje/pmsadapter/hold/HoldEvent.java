package io.conserje.pmsadapter.hold;

import java.util.Locale;

/** What may happen to a hold. */
enum HoldEvent {
    PLACED,
    REFUSED,
    EXTENDED,
    RELEASED,
    EXPIRED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
