package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.RoomInventory;
import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.availability.StayQuery;
import io.conserje.pmsadapter.contract.Availability;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import io.conserje.pmsadapter.contract.RoomParty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;

/** Free rooms of the house in memory. */
final class InMemoryInventory implements RoomInventory {

    private final InMemoryHouse house;

    InMemoryInventory(InMemoryHouse house) {
        this.house = house;
    }

    static boolean fits(RoomParty party) {
        return party.adults() <= 2 && party.children() <= 2;
    }

    @Override
    public Availability find(StayQuery query) {
        house.reachable();
        Stay stay = query.stay();
        List<Offer> offers = InMemoryCatalogue.TYPES.stream()
                .filter(type -> query.roomTypeId() == null || query.roomTypeId().equals(type))
                .filter(type -> stay.rooms().stream().allMatch(InMemoryInventory::fits))
                .filter(type -> house.free(type, stay.checkIn(), stay.checkOut())
                        >= stay.rooms().size())
                .map(type -> offer(type, stay))
                .toList();
        return new Availability(stay.checkIn(), stay.checkOut(), offers, Instant.EPOCH, false);
    }

    private Offer offer(String type, Stay stay) {
        BigDecimal price = house.price(type, stay);
        Money total = house.withTax(price);
        var nights = BigDecimal.valueOf(stay.nights() * stay.rooms().size());
        var night = new Money(total.amount().divide(nights, 2, RoundingMode.HALF_UP), "USD");
        int free = house.free(type, stay.checkIn(), stay.checkOut());
        return new Offer(type, "Type " + type, free, 2, 2, 4, total, new Money(price, "USD"), night, List.of(), null);
    }
}
