package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.booking.Reservations;
import io.conserje.pmsadapter.change.ChangeableStays;
import io.conserje.pmsadapter.hotel.Catalogue;
import io.conserje.pmsadapter.quote.StayPrices;
import io.conserje.pmsadapter.setup.SystemCheck;
import io.conserje.pmsadapter.stay.RoomNights;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A hotel's system behind our ports, and what tests do behind the ports' back. Its house has four room types, 1 to 4, of five
 * rooms each for two adults and two children, at 1300, 1820, 2340 and 2860 USD a night, 4 % tax included.
 */
public interface HotelSystem {

    Catalogue catalogue();

    RoomInventory inventory();

    StayPrices prices();

    Reservations reservations();

    ChangeableStays changes();

    RoomNights nights();

    SystemCheck check();

    /** The same system while nobody answers. */
    HotelSystem absent();

    /** How many rooms of a type are really taken on any of the nights, double bookings counted twice. */
    int takenRooms(String roomType, LocalDate checkIn, LocalDate checkOut);

    /** Makes the nights from the first to the last, both included, dearer by so much USD before tax. */
    void season(String roomType, LocalDate first, LocalDate last, BigDecimal dearer);

    /** Sells a type for so many nights or more only. */
    void shortestStay(String roomType, int nights);

    /** Takes back what {@link #season} and {@link #shortestStay} did. */
    void asBefore();
}
