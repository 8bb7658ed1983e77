package io.conserje.pmsadapter.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A room type with its capacity.
 *
 * @param id the hotel system's id of it
 * @param photos links that need no key
 */
public record RoomType(
        String id,
        String name,
        @Nullable String description,
        int maxAdults,
        int maxChildren,
        int maxGuests,
        List<String> photos) {}
