package io.conserje.simulators.qloapps.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A rule of {@code feature_prices}: nights of a room type that cost more or less than usual.
 *
 * @param first the first night
 * @param last the last night, included
 * @param change USD or percent, negative when it makes nights cheaper
 * @param percent whether the change is a part of the price
 */
public record Season(
        int id, int typeId, String name, LocalDate first, LocalDate last, BigDecimal change, boolean percent) {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    boolean holds(int type, LocalDate night) {
        return type == typeId && !night.isBefore(first) && !night.isAfter(last);
    }

    /** The price of a night, USD before tax, as the rule makes it. */
    BigDecimal apply(BigDecimal price) {
        return percent ? price.add(price.multiply(change).divide(HUNDRED, 6, RoundingMode.HALF_UP)) : price.add(change);
    }
}
