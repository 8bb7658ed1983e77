package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it stands in the hotel's system.
 *
 * @param orderId the system's own id
 * @param reference what the guest was told
 * @param pmsToken ours, when the booking is ours; what another seller wrote there otherwise
 * @param checkIn earliest of its active rooms, or of all when none is active
 * @param checkOut latest of the same, the departure day
 * @param total what it costs, taxes included
 * @param paid what the hotel has received of it
 * @param guest who booked
 * @param createdAt UTC
 * @param changedAt UTC
 */
public record BookedStay(
        String orderId,
        String reference,
        @Nullable String pmsToken,
        State state,
        LocalDate checkIn,
        LocalDate checkOut,
        List<Room> rooms,
        Money total,
        Money paid,
        @Nullable Guest guest,
        Instant createdAt,
        Instant changedAt) {

    /** Whether it still holds. */
    public enum State {
        /** At least one room is the guest's. */
        @JsonProperty("active")
        ACTIVE,
        /** Cancelled, refunded, or its rooms were taken away. */
        @JsonProperty("cancelled")
        CANCELLED
    }

    /** Where the guest of a room is. */
    public enum Presence {
        @JsonProperty("expected")
        EXPECTED,
        @JsonProperty("in_house")
        IN_HOUSE,
        @JsonProperty("left")
        LEFT
    }

    /**
     * One room for some nights.
     *
     * @param id the system's own id of this line; another one after dates or type were changed
     * @param number as on the door
     * @param childAges in years, where known
     * @param active false when the line was cancelled, refunded or taken away
     * @param plannedCheckOut hotel time, where it was set
     * @param total of the room without its services, taxes included
     * @param totalBeforeTax the same without tax
     */
    public record Room(
            String id,
            String roomTypeId,
            String roomTypeName,
            String roomId,
            String number,
            LocalDate checkIn,
            LocalDate checkOut,
            int adults,
            int children,
            List<Integer> childAges,
            boolean active,
            Presence presence,
            @Nullable LocalDateTime plannedCheckOut,
            Money total,
            Money totalBeforeTax) {}

    /**
     * Who booked.
     *
     * @param phone as the hotel wrote it; null where it is the hotel's own
     */
    public record Guest(
            String firstName,
            String lastName,
            @Nullable String email,
            @Nullable String phone) {

        @Override
        public String toString() {
            return "Guest[***]";
        }
    }
}
