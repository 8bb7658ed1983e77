package io.conserje.pmsadapter.qloapps.wire.house;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code services}.
 *
 * @param description HTML
 * @param price before tax
 * @param autoAddToCart 1 when it comes with every booking
 * @param priceAdditionType 1 when its price is part of the room's, 2 when it is a fee of its own
 * @param priceCalculationMethod 1 a booking, 2 a night
 */
public record ServiceRow(
        int id,
        @Nullable String name,
        @Nullable String description,
        BigDecimal price,
        int autoAddToCart,
        int priceAdditionType,
        int priceCalculationMethod) {

    /** The same with other words for its name and its description. */
    public ServiceRow reworded(Function<@Nullable String, @Nullable String> words) {
        return new ServiceRow(
                id,
                words.apply(name),
                words.apply(description),
                price,
                autoAddToCart,
                priceAdditionType,
                priceCalculationMethod);
    }

    /** Whether {@code hotel_ari} has it in the room's price, while a booking has it only when it is sent along. */
    public boolean isInRoomPrice() {
        return autoAddToCart == 1 && priceAdditionType == 1;
    }

    /** Whether it is due with every stay and in neither {@code hotel_ari} nor a booking. */
    public boolean isFee() {
        return autoAddToCart == 1 && priceAdditionType == 2;
    }

    /** Whether it is charged for every night. */
    public boolean isNightly() {
        return priceCalculationMethod == 2;
    }

    /** Its price for a stay in one room, before tax; {@code ofType} is the room type's own price of it, if it has one. */
    public BigDecimal ofStay(@Nullable BigDecimal ofType, long nights) {
        BigDecimal once = ofType == null ? price : ofType;
        return isNightly() ? once.multiply(BigDecimal.valueOf(nights)) : once;
    }
}
