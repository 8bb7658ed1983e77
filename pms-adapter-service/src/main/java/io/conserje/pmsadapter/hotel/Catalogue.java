package io.conserje.pmsadapter.hotel;

import io.conserje.pmsadapter.contract.Hotel;
import io.conserje.pmsadapter.contract.RoomType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the hotel's system says about the house. Answers may be minutes old, since a house changes seldom; without any
 * answer both methods throw {@link HotelSystemUnavailable}.
 */
public interface Catalogue {

    /** Name, place, times. */
    Hotel hotel();

    /**
     * The room types that can be booked.
     *
     * @param language ISO 639-1; null or one that the hotel does not keep gives the hotel's first
     */
    List<RoomType> roomTypes(@Nullable String language);
}
