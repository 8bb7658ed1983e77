package io.conserje.pmsadapter.availability;

import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Offer;
import java.math.BigDecimal;
import java.util.List;

/** A double with 220 USD to pay, of which some are free; nothing is charged apart, none is held. */
public final class OfferFixture {

    private static final Money PRICE = new Money(new BigDecimal("220.00"), "USD");

    private OfferFixture() {}

    /** One for a party of two adults. */
    public static Offer aDouble(String roomTypeId, int freeRooms) {
        return new Offer(roomTypeId, "Double", freeRooms, 2, 0, 2, PRICE, PRICE, PRICE, List.of(), null);
    }
}
