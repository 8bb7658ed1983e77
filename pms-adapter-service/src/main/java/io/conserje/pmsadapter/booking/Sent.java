package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingOutcome;

/** What is known right after a booking was sent; even an acceptance has to be looked up before it counts. */
public sealed interface Sent {

    /** The system said that it booked. */
    record Accepted() implements Sent {}

    /** The system understood and said no: nothing was booked. */
    record Declined(BookingOutcome.Reason reason) implements Sent {}

    /** It never left this service. */
    record NotSent() implements Sent {}

    /** It left, and the answer means nothing: it may be booked or not, and a look tells. */
    record InDoubt() implements Sent {}

    /** It left, and no answer came: the system may still be at work, so that no look is the last word yet. */
    record Unanswered() implements Sent {}
}
