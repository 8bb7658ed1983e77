package io.conserje.orchestrator.booking;

import io.conserje.defaults.page.PageOf;
import io.conserje.defaults.page.PageQuery;
import io.conserje.orchestrator.staff.StaffAccess;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bookings for staff. */
@RestController
class BookingsController {

    private final BookingList bookings;
    private final StaffAccess access;

    BookingsController(BookingList bookings, StaffAccess access) {
        this.bookings = bookings;
        this.access = access;
    }

    /** Lists bookings, newest first. */
    @GetMapping("/api/v1/bookings")
    PageOf<BookingListing> list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable UUID conversationId,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        String tenant = access.require("bookings:read").tenant();
        return bookings.list(tenant, state, conversationId, PageQuery.of(page, size));
    }
}
