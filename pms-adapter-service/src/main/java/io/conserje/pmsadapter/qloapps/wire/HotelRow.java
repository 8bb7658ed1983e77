package io.conserje.pmsadapter.qloapps.wire;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code hotels}.
 *
 * @param checkIn {@code HH:mm}
 * @param checkOut {@code HH:mm}
 * @param latitude a decimal as text; zero where not set
 * @param longitude a decimal as text; zero where not set
 */
public record HotelRow(
        int id,
        String hotelName,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String checkIn,
        @Nullable String checkOut,
        @Nullable String latitude,
        @Nullable String longitude) {}
