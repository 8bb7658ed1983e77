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
        @Min(1) @Max(RoomParty.MOST) int adults,
        @Min(0) @Max(RoomParty.MOST) int children,
        @NotNull @Size(max = RoomParty.MOST) List<@Min(0) @Max(RoomParty.OLDEST_CHILD) Integer> childAges) {

    /** No room holds more adults, nor more children. */
    public static final int MOST = 20;

    /** Years; who is older is an adult. */
    public static final int OLDEST_CHILD = 17;
}
