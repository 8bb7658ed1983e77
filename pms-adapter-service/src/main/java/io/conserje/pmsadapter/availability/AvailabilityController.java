package io.conserje.pmsadapter.availability;

import io.conserje.defaults.context.CallContext;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.AvailabilityApi;
import io.conserje.pmsadapter.contract.AvailabilityRequest;
import org.springframework.web.bind.annotation.RestController;

/** Answers other services' questions for free rooms. */
@RestController
class AvailabilityController implements AvailabilityApi {

    private final BookableStays stays;
    private final OfferedRooms rooms;

    AvailabilityController(BookableStays stays, OfferedRooms rooms) {
        this.stays = stays;
        this.rooms = rooms;
    }

    @Override
    public Availability find(AvailabilityRequest request) {
        var stay = new Stay(request.checkIn(), request.checkOut(), request.rooms());
        stays.requireDays(stay);
        return rooms.find(
                new StayQuery(
                        CallContext.current().tenant(),
                        stay,
                        request.roomTypeId(),
                        request.language(),
                        request.fresh()),
                request.hold());
    }
}
