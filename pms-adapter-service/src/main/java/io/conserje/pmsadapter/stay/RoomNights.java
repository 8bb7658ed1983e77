package io.conserje.pmsadapter.stay;

import java.time.LocalDate;
import java.util.List;

/** Counts what a house has and what of it is sold; throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer. */
public interface RoomNights {

    /** Rooms that are sold at all. */
    int rooms();

    /** Rooms with a booking that holds, for nights from the first to the last day. */
    List<SoldRoom> sold(LocalDate from, LocalDate to);

    /** The hotel's currency, ISO 4217. */
    String currency();
}
