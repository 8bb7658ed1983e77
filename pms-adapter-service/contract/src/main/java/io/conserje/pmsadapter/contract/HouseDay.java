package io.conserje.pmsadapter.contract;

import java.time.LocalDate;
import java.util.List;

/**
 * A day at the house; only bookings that hold.
 *
 * @param arrivals with a room that begins on the day
 * @param departures with a room that ends on the day
 * @param staying with a room that began before and ends after the day
 */
public record HouseDay(
        LocalDate date, List<BookedStay> arrivals, List<BookedStay> departures, List<BookedStay> staying) {}
