package io.conserje.pmsadapter.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room type that can be booked for the whole stay.
 *
 * @param freeRooms how many are left of it, without those that are kept for others of our guests; at least as many as asked
 * @param total what the guest pays for all rooms and nights, taxes and automatic fees included
 * @param totalBeforeTax the same without tax
 * @param perNight the average of {@code total} a night and room, to the cent
 * @param fees what the house charges apart, for all rooms and nights; in neither total nor booking. None in answers of before this was told
 * @param heldRooms how many more are free, and kept for others of our guests who are deciding; null for none
 */
public record Offer(
        String roomTypeId,
        String name,
        int freeRooms,
        int maxAdults,
        int maxChildren,
        int maxGuests,
        Money total,
        Money totalBeforeTax,
        Money perNight,
        @Nullable List<Fee> fees,
        @Nullable Integer heldRooms) {

    /** The same while others of our guests keep some of its rooms. */
    public Offer held(int rooms) {
        return new Offer(
                roomTypeId,
                name,
                freeRooms - rooms,
                maxAdults,
                maxChildren,
                maxGuests,
                total,
                totalBeforeTax,
                perNight,
                fees,
                rooms);
    }
}
