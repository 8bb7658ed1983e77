package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay to look for.
 *
 * @param checkOut the departure day
 * @param rooms one entry a room
 * @param roomTypeId only this type; null for all
 * @param language of room type names, ISO 639-1
 * @param fresh true to pass over the cache, as before a booking
 * @param hold key of the asking guest's own hold, whose rooms are theirs to be offered; null for none
 */
public record AvailabilityRequest(
        @NotNull LocalDate checkIn,
        @NotNull LocalDate checkOut,
        @NotEmpty @Size(max = 10) List<@Valid RoomParty> rooms,
        @Nullable String roomTypeId,
        @Nullable String language,
        boolean fresh,
        @Nullable UUID hold) {

    /** Without a hold. */
    public AvailabilityRequest(
            LocalDate checkIn,
            LocalDate checkOut,
            List<RoomParty> rooms,
            @Nullable String roomTypeId,
            @Nullable String language,
            boolean fresh) {
        this(checkIn, checkOut, rooms, roomTypeId, language, fresh, null);
    }
}
