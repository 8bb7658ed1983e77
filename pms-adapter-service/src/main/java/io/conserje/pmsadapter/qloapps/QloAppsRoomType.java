package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.qloapps.wire.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;

/** A room type with its capacity, which QloApps keeps in two places and does not check by itself. */
record QloAppsRoomType(RoomTypeRow row, CapacityRow capacity) {

    int id() {
        return row.id();
    }

    /** Whether every party fits into a room of its own, for so many nights. */
    boolean holds(Stay stay) {
        return capacity.takes(stay.nights())
                && stay.rooms().stream().allMatch(party -> capacity.holds(party.adults(), party.children()));
    }
}
