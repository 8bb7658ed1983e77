package io.conserje.pmsadapter.quote;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.RoomParty;
import io.conserje.pmsadapter.hold.HeldRooms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is quoted of a house of one type, "2", while some of it is held. */
public final class HeldQuotes {

    private static final Money PRICE = new Money(new BigDecimal("220.00"), "USD");

    private HeldQuotes() {}

    /** How many rooms are told to be free to a guest who wants one for two nights; empty when there is none for them. */
    public static Optional<Integer> free(HeldRooms holds, LocalDate day, int free, @Nullable UUID mine) {
        StayPrices prices = (stay, type, language) -> Optional.of(
                new PricedStay(type, "Double", free, PRICE, PRICE, List.of(), List.of(), List.of(), Instant.EPOCH));
        var stay = new Stay(day, day.plusDays(2), List.of(new RoomParty(2, 0, List.of())));
        return new OfferedPrices(prices, holds)
                .price("default", stay, "2", null, mine)
                .map(PricedStay::freeRooms);
    }
}
