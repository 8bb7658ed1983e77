package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.Money;

/** What a look at the hotel's system showed of a booking that was sent. */
sealed interface Finding {

    /** It stands at the agreed price. */
    record Standing(Reservation reservation) implements Finding {}

    /** It was there, another booking had the better right, and it is cancelled now. */
    record Lost() implements Finding {}

    /** It was there at another price, and is cancelled now. */
    record OtherPrice(Money charged) implements Finding {}

    /** It is not there. */
    record Nothing() implements Finding {}
}
