package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is free.
 *
 * @param asOf when the hotel's system said so, UTC
 * @param stale true when the system is down and this is its last known answer: never to be booked from
 * @param leftOut types that cannot be had for this stay, and why; none in answers of before this was told
 * @param quotedUntil until when the prices are held for quoted, UTC; null for a stale answer. A booking is priced anew whatever
 *     this says, and refused when the price is another
 */
public record Availability(
        LocalDate checkIn,
        LocalDate checkOut,
        List<Offer> offers,
        Instant asOf,
        boolean stale,
        @Nullable List<LeftOut> leftOut,
        @Nullable Instant quotedUntil) {

    /** Without what came later. */
    public Availability(LocalDate checkIn, LocalDate checkOut, List<Offer> offers, Instant asOf, boolean stale) {
        this(checkIn, checkOut, offers, asOf, stale, null, null);
    }
}
