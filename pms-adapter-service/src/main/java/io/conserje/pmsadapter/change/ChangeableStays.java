package io.conserje.pmsadapter.change;

import java.util.Optional;

/**
 * Bookings of the hotel's system that can be changed. Every method throws
 * {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer; nothing that changes something is repeated.
 */
public interface ChangeableStays {

    /** Opens a booking for a change; empty when there is none with this id. */
    Optional<OpenStay> open(String orderId);

    /** The booking as it stands, with its right to its rooms looked into; empty when there is none. */
    Optional<StandingStay> look(String orderId);

    /**
     * Puts a booking back as it was.
     *
     * @param memento {@link Proposal.Ready#memento}
     * @return false when the system said no, so that a person has to
     */
    boolean restore(String orderId, String memento);

    /** A booking that is about to be changed. */
    interface OpenStay {

        /** As it stands. */
        StandingStay standing();

        /** What a change would come to; changes nothing. */
        Proposal propose(Wish wish);
    }
}
