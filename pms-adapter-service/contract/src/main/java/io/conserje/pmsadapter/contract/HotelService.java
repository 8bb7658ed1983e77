package io.conserje.pmsadapter.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is had or paid beside the room.
 *
 * @param id the hotel system's id of it
 * @param priceBeforeTax for one {@code charge}; room types may have another, see {@code roomTypes}
 * @param roomTypes with which it can be had
 */
public record HotelService(
        String id,
        String name,
        @Nullable String description,
        Kind kind,
        Charge charge,
        Money priceBeforeTax,
        List<OfRoomType> roomTypes) {

    /** How it comes into a stay. */
    public enum Kind {
        /** With every booking, and part of every price that is told. */
        @JsonProperty("included")
        INCLUDED,
        /** Due with every stay and told apart: neither in a total of ours nor in the booking. */
        @JsonProperty("fee")
        FEE,
        /** When a guest wants it. */
        @JsonProperty("extra")
        EXTRA
    }

    /** How often it is paid, for each room. */
    public enum Charge {
        @JsonProperty("per_stay")
        PER_STAY,
        @JsonProperty("per_night")
        PER_NIGHT
    }

    /** The service with one room type. */
    public record OfRoomType(String roomTypeId, Money priceBeforeTax) {}
}
