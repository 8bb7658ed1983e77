package io.conserje.pmsadapter.contract;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What the hotel's system says about the house. */
@HttpExchange("/internal/hotel")
public interface HotelApi {

    /** Name, place, times; 503 with {@link PmsProblems#UNAVAILABLE} when the system cannot be asked and nothing is remembered. */
    @GetExchange
    Hotel hotel();

    /** Room types that can be booked, in a guest's language (ISO 639-1) where the hotel keeps it. */
    @GetExchange("/room-types")
    RoomTypes roomTypes(@RequestParam(required = false) @Nullable String language);
}
