package io.conserje.pmsadapter.qloapps.wire;

import java.math.BigDecimal;

/**
 * A row of {@code services} seen as an extra.
 *
 * @param price before tax
 * @param priceCalculationMethod 1 a booking, 2 a night
 */
public record ExtraServiceRow(int id, String name, BigDecimal price, int priceCalculationMethod) {

    /** Whether it is charged for every night. */
    public boolean isNightly() {
        return priceCalculationMethod == 2;
    }
}
