package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;

/** Knows which rooms are free. */
public interface RoomInventory {

    /**
     * The room types that are free in the number asked for and hold each party, cheapest first, with prices that a booking
     * made now would have to the cent. No offer at all is an answer; throws
     * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} when there is none.
     */
    Availability find(StayQuery query);
}
