package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A room type that cannot be had for a stay.
 *
 * @param nights the limit, where {@code reason} is one of nights
 */
public record LeftOut(
        String roomTypeId,
        String name,
        Reason reason,
        @Nullable Integer nights) {

    /** Why not; the first that holds of these. */
    public enum Reason {
        /** A party does not fit into one room of the type. */
        @JsonProperty("too_small")
        TOO_SMALL,
        @JsonProperty("too_few_nights")
        TOO_FEW_NIGHTS,
        @JsonProperty("too_many_nights")
        TOO_MANY_NIGHTS,
        /** Fewer rooms are free than were asked for, or the hotel does not sell it on these days. */
        @JsonProperty("not_free")
        NOT_FREE
    }
}
