package io.conserje.pmsadapter.intention;

import java.util.Locale;

/** Where something is that was meant: open, then sending, then settled at once or by way of unknown. */
public enum IntentionState {
    /** Taken; nothing was sent. */
    OPEN,
    /** A call to the hotel's system may be under way. */
    SENDING,
    /** It stands. Final. */
    CONFIRMED,
    /** It does not stand, and never will. Final. */
    REFUSED,
    /** Sent, and being settled. */
    UNKNOWN;

    static IntentionState ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
