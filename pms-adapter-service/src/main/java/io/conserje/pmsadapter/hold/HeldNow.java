package io.conserje.pmsadapter.hold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The holds of a tenant as they were read; what has run out since does not count. */
record HeldNow(List<HoldRow> holds) {

    /**
     * Rooms of each type that are held on days that overlap.
     *
     * @param mine a hold that does not count; null for none
     */
    Map<String, Integer> byOthers(LocalDate checkIn, LocalDate checkOut, @Nullable UUID mine, Instant now) {
        return holds.stream()
                .filter(hold -> hold.isHeld(now)
                        && hold.overlaps(checkIn, checkOut)
                        && !hold.key().equals(mine))
                .collect(Collectors.groupingBy(HoldRow::roomType, Collectors.summingInt(HoldRow::rooms)));
    }
}
