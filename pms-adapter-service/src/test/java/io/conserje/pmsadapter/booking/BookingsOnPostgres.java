package io.conserje.pmsadapter.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingOutcome.Reason;
import io.conserje.pmsadapter.contract.BookingOutcome.State;
import org.junit.jupiter.api.AfterEach;

/** Bookings on a real PostgreSQL, before a hotel that does as it is told. */
abstract class BookingsOnPostgres {

    static final String TENANT = "default";

    final InMemoryReservations reservations = new InMemoryReservations();
    final BookingDesk desk = new BookingDesk(reservations);

    @AfterEach
    void close() {
        desk.close();
    }

    BookingOutcome book(BookingRequestFixture request) {
        return desk.bookings.book(TENANT, request.build());
    }

    static void assertRefused(BookingOutcome outcome, Reason reason) {
        assertThat(outcome.state()).isEqualTo(State.REFUSED);
        assertThat(outcome.reason()).isEqualTo(reason);
    }
}
