package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import java.util.List;

/** Books in the hotel's system. No method is repeated by the implementation when it changes something. */
public interface Reservations {

    /**
     * Looks for rooms and their price of this moment and changes nothing; throws
     * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer.
     */
    Draft draft(BookingRequest request);

    /**
     * All bookings that are not cancelled under a token, oldest first; throws
     * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer.
     *
     * @param currency in which the token's bookings were sent, ISO 4217
     */
    List<Reservation> look(String token, String currency);

    /**
     * Cancels; a cancelled one may be cancelled again. Throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} unless
     * the system said that it did.
     */
    void cancel(String orderId);
}
