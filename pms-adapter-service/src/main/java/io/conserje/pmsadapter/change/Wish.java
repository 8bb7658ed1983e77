package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.contract.StayChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a hotel's system is asked to do with a booking, after the hotel's policies were applied. */
public sealed interface Wish {

    /** Other days, departure last. */
    record Dates(LocalDate checkIn, LocalDate checkOut) implements Wish {}

    /** Other people, one entry for each room in the booking's order. */
    record Guests(List<RoomParty> rooms) implements Wish {}

    /** Another type for all rooms. */
    record RoomType(String id) implements Wish {}

    /** Extras for each room. */
    record Extras(List<StayChange.Extra> extras) implements Wish {}

    /**
     * The rooms longer on the departure day, or earlier on the arrival day; hotel time, one of both.
     *
     * @param label how the staff sees it
     * @param price of each room, taxes included; null for nothing
     */
    record Times(
            @Nullable LocalTime until,
            @Nullable LocalTime from,
            String label,
            @Nullable Money price) implements Wish {}

    /** Given up. */
    record Cancelled() implements Wish {}

    /** All that was received, this included. */
    record Paid(Money received) implements Wish {}
}
