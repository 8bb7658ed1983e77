package io.conserje.pmsadapter.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a stay costs.
 *
 * @param id the same for the same stay at the same price and moment; nothing is stored under it
 * @param total what the guest pays for all rooms and nights, as a booking made now would have it to the cent
 * @param tax within {@code total}
 * @param nights one entry a night, oldest first, that sum up to {@code total}; none where the hotel prices a stay otherwise than night by night
 * @param included services within {@code total}
 * @param fees charged apart by the house, in neither total nor booking
 * @param quotedAt when the hotel's system said so, UTC
 * @param quotedUntil until when it may be told to a guest as the price, UTC. A booking is priced anew all the same: after this moment
 *     too it is booked when the price is still the same, before it too refused when the price is another
 */
public record Quote(
        String id,
        String roomTypeId,
        String roomTypeName,
        LocalDate checkIn,
        LocalDate checkOut,
        List<RoomParty> rooms,
        int freeRooms,
        Money total,
        Money totalBeforeTax,
        Money tax,
        List<Night> nights,
        List<Fee> included,
        List<Fee> fees,
        Instant quotedAt,
        Instant quotedUntil) {

    /**
     * One night of all rooms.
     *
     * @param date the evening's
     */
    public record Night(LocalDate date, Money total) {}
}
