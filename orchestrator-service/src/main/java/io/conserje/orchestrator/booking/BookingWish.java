package io.conserje.orchestrator.booking;

import io.conserje.pmsadapter.contract.BookingRequest.Guest;
import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay that a guest agreed to.
 *
 * @param draftId names the draft for ever: of one draft at most one booking comes, however often it is wished for
 * @param checkIn the arrival day in the hotel's zone
 * @param checkOut the departure day
 * @param rooms one entry a room, all of the same type
 * @param quotedTotal what the guest agreed to pay
 * @param language the guest's, ISO 639-1
 * @param remark for the hotel's staff
 * @param quotedFees what the guest was told that the house charges apart; null in a wish of before that was told
 */
public record BookingWish(
        UUID draftId,
        LocalDate checkIn,
        LocalDate checkOut,
        String roomTypeId,
        List<RoomParty> rooms,
        Guest guest,
        Money quotedTotal,
        String language,
        @Nullable String remark,
        @Nullable List<Fee> quotedFees) {

    /** Keeps the lists from being changed later. */
    public BookingWish {
        rooms = List.copyOf(rooms);
        quotedFees = quotedFees == null ? null : List.copyOf(quotedFees);
    }
}
