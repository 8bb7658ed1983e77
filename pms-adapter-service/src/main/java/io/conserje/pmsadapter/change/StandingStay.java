package io.conserje.pmsadapter.change;

import io.conserje.pmsadapter.contract.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A booking as it stands in the hotel's system.
 *
 * @param orderId the system's own id
 * @param reference what a guest may quote
 * @param over true when it is cancelled or given back
 * @param holds false when the system took a room away or another booking has the better right to one
 * @param total what it costs, taxes included
 * @param paid what was received of it
 * @param rooms one entry for each room and run of days; none when it is over
 */
public record StandingStay(
        String orderId,
        String reference,
        boolean over,
        boolean holds,
        Money total,
        Money paid,
        List<StandingRoom> rooms) {

    /** The first arrival. */
    public LocalDate checkIn() {
        return rooms.stream()
                .map(StandingRoom::checkIn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The last departure. */
    public LocalDate checkOut() {
        return rooms.stream()
                .map(StandingRoom::checkOut)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    boolean hasArrived() {
        return rooms.stream().anyMatch(StandingRoom::arrived);
    }

    boolean hasLeft() {
        return !rooms.isEmpty() && rooms.stream().allMatch(StandingRoom::left);
    }
}
