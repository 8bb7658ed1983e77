package io.conserje.pmsadapter.quote;

import io.conserje.pmsadapter.availability.Stay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows what a stay costs. */
public interface StayPrices {

    /**
     * The price that a booking made now would have to the cent; empty when the type cannot be had for the stay. Never a remembered
     * one; throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} without an answer.
     *
     * @param language of names, ISO 639-1
     */
    Optional<PricedStay> price(Stay stay, String roomTypeId, @Nullable String language);
}
