package io.conserje.pmsadapter.booking;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.contract.BookingApi;
import io.conserje.pmsadapter.contract.BookingOutcome;
import io.conserje.pmsadapter.contract.BookingRequest;
import java.util.UUID;
import org.springframework.web.bind.annotation.RestController;

/** Takes other services' bookings. */
@RestController
class BookingController implements BookingApi {

    private final Bookings bookings;

    BookingController(Bookings bookings) {
        this.bookings = bookings;
    }

    @Override
    public BookingOutcome book(BookingRequest request) {
        return bookings.book(CallContext.current().tenant(), request);
    }

    @Override
    public BookingOutcome find(UUID key) {
        return bookings.find(CallContext.current().tenant(), key);
    }
}
