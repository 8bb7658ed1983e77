package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One room of a booking.
 *
 * @param checkOut the departure day
 * @param price of the room without its extras for all its nights, taxes included
 * @param arrived whether its guests are in the house
 * @param left whether they have left again
 * @param until when it will be left on the departure day, hotel time, where that is planned
 * @param from when it is ready on the arrival day, hotel time, where that is said
 */
public record StandingRoom(
        String roomTypeId,
        String roomId,
        LocalDate checkIn,
        LocalDate checkOut,
        int adults,
        int children,
        Money price,
        boolean arrived,
        boolean left,
        @Nullable LocalTime until,
        @Nullable LocalTime from) {}
