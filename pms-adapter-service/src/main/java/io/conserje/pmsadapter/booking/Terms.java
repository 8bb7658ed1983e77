package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import java.time.LocalDate;
import java.util.List;

/** What was agreed, without the guest: enough to judge a booking that is found later. */
record Terms(LocalDate checkIn, LocalDate checkOut, String roomTypeId, List<RoomParty> rooms, Money quotedTotal) {

    static Terms of(BookingRequest request) {
        return new Terms(
                request.checkIn(), request.checkOut(), request.roomTypeId(), request.rooms(), request.quotedTotal());
    }
}
