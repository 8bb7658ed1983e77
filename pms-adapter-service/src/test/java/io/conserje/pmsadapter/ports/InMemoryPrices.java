package io.conserje.pmsadapter.ports;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.quote.PricedStay;
import io.conserje.pmsadapter.quote.StayPrices;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prices of the house in memory. */
final class InMemoryPrices implements StayPrices {

    private final InMemoryHouse house;

    InMemoryPrices(InMemoryHouse house) {
        this.house = house;
    }

    @Override
    public Optional<PricedStay> price(Stay stay, String roomTypeId, @Nullable String language) {
        house.reachable();
        int free = house.has(roomTypeId) ? house.free(roomTypeId, stay.checkIn(), stay.checkOut()) : 0;
        boolean fits = stay.rooms().stream().allMatch(InMemoryInventory::fits);
        return fits && free >= stay.rooms().size() ? Optional.of(priced(stay, roomTypeId, free)) : Optional.empty();
    }

    private PricedStay priced(Stay stay, String type, int free) {
        BigDecimal price = house.price(type, stay);
        List<Quote.Night> nights = stay.checkIn()
                .datesUntil(stay.checkOut())
                .map(night -> new Quote.Night(night, night(type, stay, night)))
                .toList();
        return new PricedStay(
                type,
                "Type " + type,
                free,
                house.withTax(price),
                new Money(price, "USD"),
                nights,
                List.of(),
                List.of(),
                Instant.now());
    }

    private Money night(String type, Stay stay, LocalDate night) {
        return house.withTax(house.price(type, new Stay(night, night.plusDays(1), stay.rooms())));
    }
}
