package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a booking stands before or after a change, without its guests' names: what can be compared with what is found later.
 *
 * @param over whether it is cancelled
 * @param paid what was received; null where it does not matter
 */
public record Shape(boolean over, Money total, @Nullable Money paid, List<Room> rooms) {

    /**
     * One room.
     *
     * @param until planned departure time; null where it does not matter
     * @param from time of arrival; null where it does not matter
     */
    public record Room(
            String roomTypeId,
            LocalDate checkIn,
            LocalDate checkOut,
            int adults,
            int children,
            @Nullable LocalTime until,
            @Nullable LocalTime from) {

        /** A room as it stands, whatever its times. */
        public static Room of(StandingRoom room) {
            return new Room(
                    room.roomTypeId(), room.checkIn(), room.checkOut(), room.adults(), room.children(), null, null);
        }

        private boolean isLike(StandingRoom room) {
            return Room.of(room).equals(new Room(roomTypeId, checkIn, checkOut, adults, children, null, null))
                    && (until == null || until.equals(room.until()))
                    && (from == null || from.equals(room.from()));
        }
    }

    /** What stands now, whatever was received. */
    public static Shape of(StandingStay stay) {
        return new Shape(
                stay.over(),
                stay.total(),
                null,
                stay.rooms().stream().map(Room::of).toList());
    }

    /** The same with another price. */
    public Shape with(Money newTotal) {
        return new Shape(over, newTotal, paid, rooms);
    }

    /** The same with other rooms. */
    public Shape with(List<Room> newRooms) {
        return new Shape(over, total, paid, newRooms);
    }

    /** The same with another sum received. */
    public Shape withPaid(Money received) {
        return new Shape(over, total, received, rooms);
    }

    /** Cancelled. */
    public Shape cancelled() {
        return new Shape(true, total, paid, List.of());
    }

    /** Whether a booking has these rooms, days and people, whatever it costs. */
    boolean hasRoomsOf(StandingStay stay) {
        if (over || stay.over()) {
            return over == stay.over();
        }
        List<StandingRoom> left = new ArrayList<>(stay.rooms());
        return left.size() == rooms.size() && rooms.stream().allMatch(room -> takeLike(room, left));
    }

    /** Whether it costs the same and the same was received. */
    boolean hasMoneyOf(StandingStay stay) {
        return over || total.sameAs(stay.total()) && (paid == null || paid.sameAs(stay.paid()));
    }

    private static boolean takeLike(Room room, List<StandingRoom> left) {
        for (Iterator<StandingRoom> found = left.iterator(); found.hasNext(); ) {
            if (room.isLike(found.next())) {
                found.remove();
                return true;
            }
        }
        return false;
    }
}
