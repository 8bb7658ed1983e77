package io.conserje.pmsadapter.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room type with its capacity.
 *
 * @param id the hotel system's id of it
 * @param description one or two sentences, plain text
 * @param details the long description, plain text
 * @param minNights shortest stay, at least 1
 * @param maxNights longest stay; null for any
 * @param photos links that need no key
 * @param serviceIds of {@link HotelService}s that can be had with it
 */
public record RoomType(
        String id,
        String name,
        @Nullable String description,
        @Nullable String details,
        int maxAdults,
        int maxChildren,
        int maxGuests,
        int minNights,
        @Nullable Integer maxNights,
        List<String> photos,
        List<String> serviceIds) {}
