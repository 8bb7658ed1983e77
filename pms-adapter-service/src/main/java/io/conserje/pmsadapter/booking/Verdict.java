package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.Money;
import org.jspecify.annotations.Nullable;

/** What became of a booking. */
sealed interface Verdict {

    /** It stands, verified. */
    record Confirmed(Reservation reservation) implements Verdict {}

    /**
     * Nothing stands.
     *
     * @param total the price of now, where that was the reason
     */
    record Refused(BookingOutcome.Reason reason, @Nullable Money total) implements Verdict {

        Refused(BookingOutcome.Reason reason) {
            this(reason, null);
        }
    }

    /** Nobody can say yet. */
    record Unknown() implements Verdict {}
}
