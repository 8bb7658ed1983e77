package io.conserje.pmsadapter.quote;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.hold.HeldRooms;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What one guest may be quoted: as {@link StayPrices}, without the rooms that are kept for our other guests who are deciding. */
@Component
class OfferedPrices {

    private final StayPrices prices;
    private final HeldRooms holds;

    OfferedPrices(StayPrices prices, HeldRooms holds) {
        this.prices = prices;
        this.holds = holds;
    }

    /**
     * Empty when the type cannot be had for the stay, or not by this guest.
     *
     * @param mine the asking guest's own hold; null for none
     */
    Optional<PricedStay> price(
            String tenant, Stay stay, String roomTypeId, @Nullable String language, @Nullable UUID mine) {
        return prices.price(stay, roomTypeId, language)
                .map(priced -> priced.without(holds.byOthers(tenant, stay.checkIn(), stay.checkOut(), mine, null)
                        .getOrDefault(roomTypeId, 0)))
                .filter(priced -> priced.freeRooms() >= stay.rooms().size());
    }
}
