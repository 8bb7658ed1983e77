package io.conserje.pmsadapter.contract;

import org.jspecify.annotations.Nullable;

/**
 * The house.
 *
 * @param timeZone IANA name
 * @param currency ISO 4217
 * @param checkInTime earliest arrival, {@code HH:mm} hotel time
 * @param checkOutTime latest departure, {@code HH:mm} hotel time
 * @param latitude WGS 84 degrees, null where not set
 */
public record Hotel(
        String name,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        String timeZone,
        String currency,
        @Nullable String checkInTime,
        @Nullable String checkOutTime,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
