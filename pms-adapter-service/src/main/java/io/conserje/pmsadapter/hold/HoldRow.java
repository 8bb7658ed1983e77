package io.conserje.pmsadapter.hold;

import io.conserje.pmsadapter.contract.HoldOutcome;
import io.conserje.pmsadapter.contract.HoldOutcome.State;
import io.conserje.pmsadapter.contract.HoldRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;

/** A row of {@code advisory_hold}. */
record HoldRow(
        UUID key,
        String tenant,
        String roomType,
        LocalDate checkIn,
        LocalDate checkOut,
        int rooms,
        String state,
        OffsetDateTime expiresAt,
        int extensions) {

    boolean isHeld(Instant now) {
        return state(now) == State.HELD;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return checkIn.isBefore(to) && checkOut.isAfter(from);
    }

    boolean isOf(String caller, HoldRequest request) {
        return tenant.equals(caller)
                && roomType.equals(request.roomTypeId())
                && checkIn.equals(request.checkIn())
                && checkOut.equals(request.checkOut())
                && rooms == request.rooms();
    }

    HoldOutcome outcome(Instant now) {
        return new HoldOutcome(key, state(now), expiresAt.toInstant(), extensions);
    }

    /** One that nobody marked as expired yet is so all the same. */
    private State state(Instant now) {
        State stored = State.valueOf(state.toUpperCase(Locale.ROOT));
        return stored == State.HELD && !expiresAt.toInstant().isAfter(now) ? State.EXPIRED : stored;
    }
}
