package io.conserje.local.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * A booking as the hotel's own system holds it.
 *
 * @param checkIn hotel's date
 * @param checkOut hotel's date
 * @param total with tax, in {@code currency}
 * @param cancelled whether it holds no room any more
 */
public record PmsBooking(
        String reference,
        LocalDate checkIn,
        LocalDate checkOut,
        String roomTypeId,
        String email,
        BigDecimal total,
        String currency,
        boolean cancelled) {

    /** Reads an item of the simulator's {@code /sim/qloapps/bookings}. */
    public static PmsBooking of(JsonNode item) {
        return new PmsBooking(
                item.path("reference").asString(""),
                LocalDate.parse(item.path("checkIn").asString("")),
                LocalDate.parse(item.path("checkOut").asString("")),
                item.path("roomType").path("id").asString(""),
                item.path("customer").path("email").asString(""),
                new BigDecimal(item.path("total").path("amount").asString("0")),
                item.path("total").path("currency").asString(""),
                item.path("cancelled").asBoolean(false));
    }

    /** Whether it needs a room in a night of this stay. */
    public boolean overlaps(LocalDate from, LocalDate to) {
        return !cancelled && checkIn.isBefore(to) && from.isBefore(checkOut);
    }
}
