package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/**
 * The bookings that stand in the hotel's system, ours and others'. Only {@link #verify} is for somebody who says of themselves who
 * they are; all else is for callers who know already. 503 with {@link PmsProblems#UNAVAILABLE} when the system cannot be asked.
 */
@HttpExchange("/internal/stays")
public interface StayApi {

    /**
     * Whether somebody knows a booking's reference and its e-mail address or phone; the booking comes only with a yes. 429 with
     * {@link PmsProblems#TOO_MANY_TRIES} after too many tries of a reference or of a caller.
     */
    @PostExchange("/verifications")
    StayVerification verify(@RequestBody @Valid StayClaim claim);

    /** A guest's bookings, newest first, at most twenty, by what a channel has verified of them. */
    @PostExchange("/searches")
    BookedStays ofGuest(@RequestBody @Valid GuestContact contact);

    /** One booking by its reference; 404 with {@link PmsProblems#STAY_NOT_FOUND}. */
    @GetExchange("/{reference}")
    BookedStay find(@PathVariable String reference);

    /** Our own booking by its token ({@link BookingOutcome#pmsToken}); 404 with {@link PmsProblems#STAY_NOT_FOUND}. */
    @GetExchange("/own")
    BookedStay findByToken(@RequestParam String token);

    /** Who comes, goes and stays on a day; null for today in the hotel's zone. */
    @GetExchange("/day")
    HouseDay day(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date);

    /**
     * Bookings that are new or were changed since a moment (UTC), oldest change first. The same change may come twice, none is left
     * out; ask again from {@link StayChanges#until}.
     */
    @GetExchange("/changes")
    StayChanges changes(@RequestParam Instant since);

    /** Rooms, nights sold and what they brought for each day; {@code to} is the last day, at most 366 days. */
    @GetExchange("/occupancy")
    Occupancy occupancy(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to);
}
