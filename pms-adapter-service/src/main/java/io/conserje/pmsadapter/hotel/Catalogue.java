package io.conserje.pmsadapter.hotel;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.HotelService;
import io.conserje.pmsadapter.contract.RoomType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hotel's system says about the house. Answers may be minutes old, since a house changes seldom; without any
 * answer all methods throw {@link HotelSystemUnavailable}. A language is ISO 639-1; null or one that the hotel does not keep
 * gives the hotel's own.
 */
public interface Catalogue {

    /** Name, place, times, rules. */
    Hotel hotel(@Nullable String language);

    /** The room types that can be booked. */
    List<RoomType> roomTypes(@Nullable String language);

    /** What is had or paid beside the room. */
    List<HotelService> services(@Nullable String language);
}
