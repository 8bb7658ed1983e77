package io.conserje.pmsadapter.booking;

import io.conserje.defaults.problem.ProblemException;
import io.conserje.pmsadapter.contract.PmsProblems;
import org.springframework.http.HttpStatus;

/** What a caller of bookings may have done wrong. */
final class BookingProblems {

    private BookingProblems() {}

    static ProblemException notFound() {
        return new ProblemException(
                HttpStatus.NOT_FOUND, PmsProblems.BOOKING_NOT_FOUND, "No booking with this key was ever asked for.");
    }
}
