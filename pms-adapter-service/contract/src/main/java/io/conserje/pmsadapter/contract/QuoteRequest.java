package io.conserje.pmsadapter.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay to be priced.
 *
 * @param checkOut the departure day
 * @param rooms one entry a room, all of the same type
 * @param language of names, ISO 639-1
 * @param hold key of the asking guest's own hold, whose rooms are theirs to be quoted; null for none
 */
public record QuoteRequest(
        @NotNull LocalDate checkIn,
        @NotNull LocalDate checkOut,
        @NotEmpty @Size(max = 10) List<@Valid RoomParty> rooms,
        @NotBlank String roomTypeId,
        @Nullable String language,
        @Nullable UUID hold) {}
