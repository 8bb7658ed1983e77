package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Nights for occupancy (sold ÷ rooms), ADR (revenue ÷ sold) and RevPAR (revenue ÷ rooms).
 *
 * @param currency ISO 4217, of the hotel; bookings in another are counted as nights and bring nothing here
 * @param asOf UTC
 */
public record Occupancy(List<Day> days, String currency, Instant asOf) {

    /**
     * A night.
     *
     * @param date the evening's
     * @param rooms of the house that can be sold
     * @param sold rooms with an active booking
     * @param arrivals of the rooms sold, those that begin on this day
     * @param revenueBeforeTax of the rooms sold, without services; a stay's price is spread evenly over its nights, to the cent
     */
    public record Day(LocalDate date, int rooms, int sold, int arrivals, Money revenueBeforeTax) {}
}
