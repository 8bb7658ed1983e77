package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When, and who sleeps in which room.
 *
 * @param checkIn in the hotel's zone
 * @param checkOut the departure day
 * @param rooms one entry a room
 */
public record Stay(LocalDate checkIn, LocalDate checkOut, List<RoomParty> rooms) {

    public Stay {
        rooms = List.copyOf(rooms);
    }

    /** Nights between both days; negative when they are reversed. */
    public long nights() {
        return ChronoUnit.DAYS.between(checkIn, checkOut);
    }
}
