package io.conserje.pmsadapter.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who sleeps in one room.
 *
 * @param childAges ages in years where known; either empty or one for each child
 */
public record RoomParty(
        @Min(1) @Max(20) int adults,
        @Min(0) @Max(20) int children,
        @NotNull @Size(max = 20) List<@Min(0) @Max(17) Integer> childAges) {}
