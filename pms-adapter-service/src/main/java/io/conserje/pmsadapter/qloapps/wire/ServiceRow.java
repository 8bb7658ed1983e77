package io.conserje.pmsadapter.qloapps.wire;

import java.math.BigDecimal;

/**
 * A row of {@code services}.
 *
 * @param price before tax
 * @param autoAddToCart 1 when it comes with every booking
 * @param priceAdditionType 1 when its price is part of the room's, 2 when it is a fee of its own
 * @param priceCalculationMethod 1 a booking, 2 a night
 */
public record ServiceRow(
        int id, BigDecimal price, int autoAddToCart, int priceAdditionType, int priceCalculationMethod) {

    /** Whether {@code hotel_ari} has it in the room's price, while a booking has it only when it is sent along. */
    public boolean isInRoomPrice() {
        return autoAddToCart == 1 && priceAdditionType == 1;
    }

    /** Whether it is charged for every night. */
    public boolean isNightly() {
        return priceCalculationMethod == 2;
    }
}
