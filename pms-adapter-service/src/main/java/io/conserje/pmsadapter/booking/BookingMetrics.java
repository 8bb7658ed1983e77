package io.conserje.pmsadapter.booking;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Locale;

/** Counts what becomes of bookings. */
class BookingMetrics {

    private final MeterRegistry meters;

    BookingMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /** {@code conserje.bookings.settled}, by state and reason. */
    void settled(Verdict verdict) {
        switch (verdict) {
            case Verdict.Confirmed _ -> settled("confirmed", "none");
            case Verdict.Refused refused ->
                settled("refused", refused.reason().name().toLowerCase(Locale.ROOT));
            case Verdict.Unknown _ -> settled("unknown", "none");
        }
    }

    /** {@code conserje.bookings.verify_losers}: booked, and lost to another booking. */
    void loser() {
        meters.counter("conserje.bookings.verify_losers").increment();
    }

    /** {@code conserje.bookings.other_price}: charged differently from the quote, and cancelled. */
    void otherPrice() {
        meters.counter("conserje.bookings.other_price").increment();
    }

    /** {@code conserje.bookings.late_cancelled}: appeared after the key was dead. */
    void lateCancelled() {
        meters.counter("conserje.bookings.late_cancelled").increment();
    }

    private void settled(String state, String reason) {
        meters.counter("conserje.bookings.settled", "state", state, "reason", reason)
                .increment();
    }
}
