package io.conserje.pmsadapter.contract;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the hotel's system says about the house. A language is ISO 639-1; one that the hotel does not keep gives its own. */
@HttpExchange("/internal/hotel")
public interface HotelApi {

    /** Name, place, times, rules; 503 with {@link PmsProblems#UNAVAILABLE} when the system cannot be asked and nothing is remembered. */
    @GetExchange
    Hotel hotel(@RequestParam(required = false) @Nullable String language);

    /** Room types that can be booked. */
    @GetExchange("/room-types")
    RoomTypes roomTypes(@RequestParam(required = false) @Nullable String language);

    /** What can be had, or has to be paid, beside the room. */
    @GetExchange("/services")
    HotelServices services(@RequestParam(required = false) @Nullable String language);
}
