package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;
import java.util.Locale;

/** Where a booking is: open, then sending, then settled at once or by way of unknown. */
enum IntentionState {
    /** Taken; nothing was sent. */
    OPEN(BookingOutcome.State.UNKNOWN),
    /** A call to the hotel's system may be under way. */
    SENDING(BookingOutcome.State.UNKNOWN),
    /** It stands. Final. */
    CONFIRMED(BookingOutcome.State.CONFIRMED),
    /** It does not stand, and never will. Final. */
    REFUSED(BookingOutcome.State.REFUSED),
    /** Sent, and being settled. */
    UNKNOWN(BookingOutcome.State.UNKNOWN);

    private final BookingOutcome.State told;

    IntentionState(BookingOutcome.State told) {
        this.told = told;
    }

    BookingOutcome.State told() {
        return told;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IntentionState ofStored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
