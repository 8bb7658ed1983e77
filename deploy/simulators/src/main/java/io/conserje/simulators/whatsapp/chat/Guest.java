package io.conserje.simulators.whatsapp.chat;

import org.jspecify.annotations.Nullable;

/**
 * A person who writes to the hotel.
 *
 * @param waId the phone number in digits, or null when the person took a username and shows none
 * @param userId the business-scoped id, for instance {@code UY.1234567890123456}
 * @param name the profile's name
 */
public record Guest(@Nullable String waId, String userId, String name) {

    /** What the simulator's API calls this guest: the phone number, else the business-scoped id. */
    public String key() {
        return waId == null ? userId : waId;
    }

    Guest named(String newName) {
        return new Guest(waId, userId, newName);
    }
}
