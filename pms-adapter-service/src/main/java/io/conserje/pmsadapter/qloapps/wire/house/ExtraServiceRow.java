package io.conserje.pmsadapter.qloapps.wire.house;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code services} seen as an extra.
 *
 * @param price before tax
 * @param priceCalculationMethod 1 a booking, 2 a night
 * @param idTaxRulesGroup by which it is taxed, unless the room type says otherwise
 */
public record ExtraServiceRow(
        int id,
        String name,
        BigDecimal price,
        int priceCalculationMethod,
        @Nullable Integer idTaxRulesGroup) {

    /** Whether it is charged for every night. */
    public boolean isNightly() {
        return priceCalculationMethod == 2;
    }
}
