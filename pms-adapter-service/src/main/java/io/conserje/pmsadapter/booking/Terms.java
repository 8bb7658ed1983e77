package io.conserje.pmsadapter.booking;

import io.conserje.pmsadapter.contract.BookingRequest;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.intention.Intention;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What was agreed, without the guest: enough to judge a booking that is found later. */
record Terms(LocalDate checkIn, LocalDate checkOut, String roomTypeId, List<RoomParty> rooms, Money quotedTotal) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Terms of(BookingRequest request) {
        return new Terms(
                request.checkIn(), request.checkOut(), request.roomTypeId(), request.rooms(), request.quotedTotal());
    }

    static Terms of(Intention intention) {
        return MAPPER.readValue(intention.terms(), Terms.class);
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }
}
