package io.conserje.orchestrator.hotel;

import java.time.ZoneId;
import java.util.List;

/**
 * What the first decisions need to know of a tenant's hotel.
 *
 * @param timeZone of its front desk
 * @param region ISO 3166, two letters: order of day and month, default of phone numbers
 * @param languages ISO 639-1, in which guests are answered; the first is the default
 */
public record HotelSettings(String tenant, ZoneId timeZone, String region, List<String> languages) {

    /** Keeps the list from being changed later. */
    public HotelSettings {
        languages = List.copyOf(languages);
    }
}
