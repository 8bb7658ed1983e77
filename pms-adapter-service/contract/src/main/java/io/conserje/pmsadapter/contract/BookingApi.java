package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Books once for each key, whatever happens on the way. */
@HttpExchange("/internal/bookings")
public interface BookingApi {

    /**
     * Books, or answers what is known of an earlier call with the same key. Returns within the write time-out and a little; an
     * unknown outcome is settled here, and the caller asks by key. 409 with {@link PmsProblems#STALE_FENCE} for an older fence.
     */
    @PostExchange
    BookingOutcome book(@RequestBody @Valid BookingRequest request);

    /** What is known of a key; 404 with {@link PmsProblems#BOOKING_NOT_FOUND} when no call with it was ever taken. */
    @GetExchange("/{key}")
    BookingOutcome find(@PathVariable UUID key);
}
