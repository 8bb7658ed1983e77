package io.conserje.pmsadapter.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Rooms to be kept for one of our guests.
 *
 * @param key made from stored facts; one hold at most comes of it
 * @param checkOut the departure day
 * @param rooms how many of the type
 * @param freeRooms how many are free by the answer that the guest is looking at ({@link Offer#freeRooms} and
 *     {@link Offer#heldRooms} together)
 */
public record HoldRequest(
        @NotNull UUID key,
        @NotBlank @Size(max = 32) String roomTypeId,
        @NotNull LocalDate checkIn,
        @NotNull LocalDate checkOut,
        @Min(1) @Max(10) int rooms,
        @Min(0) int freeRooms) {}
