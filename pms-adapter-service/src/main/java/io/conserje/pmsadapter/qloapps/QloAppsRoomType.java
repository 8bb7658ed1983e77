package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.qloapps.wire.house.CapacityRow;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import java.util.Optional;

/** A room type with its capacity, which QloApps keeps in two places and does not check by itself. */
public record QloAppsRoomType(RoomTypeRow row, CapacityRow capacity) {

    /** QloApps' own id. */
    public int id() {
        return row.id();
    }

    /** Whether every party fits into a room of its own, for so many nights. */
    public boolean holds(Stay stay) {
        return refusal(stay).isEmpty();
    }

    /** Why it is not for this stay, whatever is free. */
    Optional<LeftOut> refusal(Stay stay) {
        boolean allFit = stay.rooms().stream().allMatch(party -> capacity.holds(party.adults(), party.children()));
        if (!allFit) {
            return Optional.of(leftOut(LeftOut.Reason.TOO_SMALL));
        }
        if (capacity.isTooShort(stay.nights())) {
            return Optional.of(new LeftOut(idText(), row.name(), LeftOut.Reason.TOO_FEW_NIGHTS, capacity.minLos()));
        }
        if (capacity.isTooLong(stay.nights())) {
            return Optional.of(new LeftOut(idText(), row.name(), LeftOut.Reason.TOO_MANY_NIGHTS, capacity.maxLos()));
        }
        return Optional.empty();
    }

    /** For a reason that has no number. */
    LeftOut leftOut(LeftOut.Reason reason) {
        return new LeftOut(idText(), row.name(), reason, null);
    }

    String idText() {
        return String.valueOf(row.id());
    }
}
