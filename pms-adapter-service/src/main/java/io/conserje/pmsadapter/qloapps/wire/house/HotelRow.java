package io.conserje.pmsadapter.qloapps.wire.house;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code hotels}.
 *
 * @param description HTML
 * @param policies HTML
 * @param checkIn {@code HH:mm}
 * @param checkOut {@code HH:mm}
 * @param latitude a decimal as text; zero where not set
 * @param longitude a decimal as text; zero where not set
 * @param idCountry where it is, and is taxed
 * @param idState the same within the country; null or 0 for none
 * @param useGlobalMaxCheckoutOffset 0 when {@code maxCheckoutOffset} holds and not the shop's own
 * @param useGlobalMinBookingOffset 0 when {@code minBookingOffset} holds and not the shop's own
 */
public record HotelRow(
        int id,
        String hotelName,
        @Nullable String description,
        @Nullable String policies,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String checkIn,
        @Nullable String checkOut,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable Integer idCountry,
        @Nullable Integer idState,
        @Nullable Integer useGlobalMaxCheckoutOffset,
        @Nullable String maxCheckoutOffset,
        @Nullable Integer useGlobalMinBookingOffset,
        @Nullable String minBookingOffset) {

    /** The same with other words for its description and its rules. */
    public HotelRow reworded(Function<@Nullable String, @Nullable String> words) {
        return new HotelRow(
                id,
                hotelName,
                words.apply(description),
                words.apply(policies),
                address,
                city,
                phone,
                email,
                checkIn,
                checkOut,
                latitude,
                longitude,
                idCountry,
                idState,
                useGlobalMaxCheckoutOffset,
                maxCheckoutOffset,
                useGlobalMinBookingOffset,
                minBookingOffset);
    }

    /** How many days ahead a stay may end; {@code ofShop} where the hotel has no number of its own. */
    public @Nullable String latestDeparture(@Nullable String ofShop) {
        return Objects.equals(useGlobalMaxCheckoutOffset, 0) ? maxCheckoutOffset : ofShop;
    }

    /** Days between a booking and its arrival; {@code ofShop} where the hotel has no number of its own. */
    public @Nullable String earliestArrival(@Nullable String ofShop) {
        return Objects.equals(useGlobalMinBookingOffset, 0) ? minBookingOffset : ofShop;
    }
}
