package io.conserje.pmsadapter.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The house.
 *
 * @param description plain text, in the language that was asked for where the hotel keeps it
 * @param timeZone IANA name, the tenant's: in it the hotel counts its days
 * @param currency ISO 4217
 * @param checkInTime earliest arrival, {@code HH:mm} hotel time
 * @param checkOutTime latest departure, {@code HH:mm} hotel time
 * @param latitude WGS 84 degrees, null where not set
 * @param policies the house rules as plain text, one a line; null where the hotel wrote none
 * @param languages in which the hotel keeps its texts, ISO 639-1, the one used for all others first
 * @param earliestArrival whole days between a booking and its arrival, 0 for the same day; null where the system does not say
 * @param latestDeparture how many days ahead the system sells; null where it does not say
 */
public record Hotel(
        String name,
        @Nullable String description,
        @Nullable String address,
        @Nullable String city,
        @Nullable String phone,
        @Nullable String email,
        String timeZone,
        String currency,
        @Nullable String checkInTime,
        @Nullable String checkOutTime,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String policies,
        List<String> languages,
        @Nullable Integer earliestArrival,
        @Nullable Integer latestDeparture) {}
