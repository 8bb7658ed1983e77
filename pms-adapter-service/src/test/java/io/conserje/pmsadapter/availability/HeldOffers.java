package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hold.HeldRooms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is offered of a house of one type, "2", while some of it is held. */
public final class HeldOffers {

    private HeldOffers() {}

    /** One room for two nights. */
    public static Availability find(HeldRooms holds, LocalDate day, int free, @Nullable UUID mine) {
        Offer offer = OfferFixture.aDouble("2", free);
        RoomMemory memory = query -> new FreeRooms(
                new Availability(query.stay().checkIn(), query.stay().checkOut(), List.of(offer), Instant.EPOCH, false),
                null);
        var stay = new Stay(day, day.plusDays(2), List.of(new RoomParty(2, 0, List.of())));
        return new OfferedRooms(memory, holds).find(new StayQuery("default", stay, null, null, false), mine);
    }
}
