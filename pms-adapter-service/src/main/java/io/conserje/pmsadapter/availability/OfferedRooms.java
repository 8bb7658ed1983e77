package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.LeftOut;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.hold.HeldRooms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may be offered to one guest: what is free, less what is kept for our other guests who are deciding. */
@Component
class OfferedRooms {

    private final RoomMemory memory;
    private final HeldRooms holds;

    OfferedRooms(RoomMemory memory, HeldRooms holds) {
        this.memory = memory;
        this.holds = holds;
    }

    /**
     * As {@link RoomMemory#find}.
     *
     * @param mine the asking guest's own hold; null for none
     */
    Availability find(StayQuery query, @Nullable UUID mine) {
        FreeRooms found = memory.find(query);
        Availability free = found.availability();
        Map<String, Integer> held = holds.byOthers(
                query.tenant(), query.stay().checkIn(), query.stay().checkOut(), mine, found.holds());
        return held.isEmpty() ? free : without(free, held, query.stay().rooms().size());
    }

    private static Availability without(Availability free, Map<String, Integer> held, int wanted) {
        List<Offer> offers = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>(Objects.requireNonNullElse(free.leftOut(), List.of()));
        for (Offer offer : free.offers()) {
            int rooms = held.getOrDefault(offer.roomTypeId(), 0);
            if (offer.freeRooms() - rooms < wanted) {
                leftOut.add(new LeftOut(offer.roomTypeId(), offer.name(), LeftOut.Reason.NOT_FREE, null));
            } else {
                offers.add(rooms == 0 ? offer : offer.held(rooms));
            }
        }
        return new Availability(
                free.checkIn(), free.checkOut(), offers, free.asOf(), free.stale(), leftOut, free.quotedUntil());
    }
}
