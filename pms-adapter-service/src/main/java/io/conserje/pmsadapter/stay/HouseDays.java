package io.conserje.pmsadapter.stay;

import io.conserje.pmsadapter.contract.BookedStay;
import io.conserje.pmsadapter.contract.HouseDay;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Tells arrivals, departures and those who stay apart; a stay that goes on in another line or room neither leaves nor arrives. */
final class HouseDays {

    private HouseDays() {}

    /** The day of a house with these bookings. */
    static HouseDay of(LocalDate date, List<BookedStay> stays) {
        return new HouseDay(
                date,
                stays.stream()
                        .filter(stay -> begin(stay, date) > end(stay, date))
                        .toList(),
                stays.stream()
                        .filter(stay -> end(stay, date) > begin(stay, date))
                        .toList(),
                stays.stream().filter(stay -> staysOn(stay, date)).toList());
    }

    private static boolean staysOn(BookedStay stay, LocalDate date) {
        boolean isThrough = stay.rooms().stream()
                .anyMatch(room -> room.active()
                        && room.checkIn().isBefore(date)
                        && room.checkOut().isAfter(date));
        return isThrough || Math.min(begin(stay, date), end(stay, date)) > 0;
    }

    private static long begin(BookedStay stay, LocalDate date) {
        return count(stay, date, BookedStay.Room::checkIn);
    }

    private static long end(BookedStay stay, LocalDate date) {
        return count(stay, date, BookedStay.Room::checkOut);
    }

    private static long count(BookedStay stay, LocalDate date, Function<BookedStay.Room, LocalDate> edge) {
        return stay.rooms().stream()
                .filter(room -> room.active() && edge.apply(room).equals(date))
                .count();
    }
}
