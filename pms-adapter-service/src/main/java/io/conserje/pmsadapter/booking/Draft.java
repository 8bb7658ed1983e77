package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.intention.Sent;
import java.util.List;

/** What came of preparing a booking. */
public sealed interface Draft {

    /** Cannot be booked, for this reason; nothing was changed. */
    record Impossible(BookingOutcome.Reason reason) implements Draft {}

    /** Could be booked at once. */
    non-sealed interface Bookable extends Draft {

        /** What the guest would pay, taxes included. */
        Money total();

        /** What the house would charge apart, in no total. */
        List<Fee> fees();

        /** Books, under a token by which the booking can be found again. Never throws for what the system does. */
        Sent send(String token);
    }
}
