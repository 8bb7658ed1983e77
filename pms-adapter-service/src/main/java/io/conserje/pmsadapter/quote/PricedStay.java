package io.conserje.pmsadapter.quote;

import io.conserje.pmsadapter.contract.Fee;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import java.time.Instant;
import java.util.List;

/**
 * A stay with its price of a moment.
 *
 * @param nights sum up to {@code total}; none when the system prices a stay otherwise than night by night
 * @param asOf when the hotel's system said so
 */
public record PricedStay(
        String roomTypeId,
        String roomTypeName,
        int freeRooms,
        Money total,
        Money totalBeforeTax,
        List<Quote.Night> nights,
        List<Fee> included,
        List<Fee> fees,
        Instant asOf) {

    /** The same while others of our guests keep some of the rooms. */
    PricedStay without(int held) {
        return held == 0
                ? this
                : new PricedStay(
                        roomTypeId,
                        roomTypeName,
                        freeRooms - held,
                        total,
                        totalBeforeTax,
                        nights,
                        included,
                        fees,
                        asOf);
    }
}
