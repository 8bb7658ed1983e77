package io.conserje.pmsadapter.qloapps.wire.booking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A booking as {@code GET bookings} tells it: the only place that knows its services. */
public record BookedLines(String currency, Associations associations) {

    /** Whose, and the rooms. */
    public record Associations(BookingBody.Customer customerDetail, List<Line> roomTypes) {}

    /** A type for some days. */
    public record Line(List<Room> rooms) {}

    /**
     * One room.
     *
     * @param idHotelBooking the id of its row of {@code room_bookings}
     */
    public record Room(long idHotelBooking, @Nullable List<Service> services) {

        /** Its services, none where nothing is said. */
        public List<Service> all() {
            return Objects.requireNonNullElse(services, List.of());
        }
    }

    /**
     * One service.
     *
     * @param unitPriceWithoutTax of one for the whole stay
     * @param perNight 1 when it is charged for every night
     */
    public record Service(
            int idService,
            String name,
            int quantity,
            BigDecimal unitPriceWithoutTax,
            BigDecimal totalPriceWithoutTax,
            BigDecimal totalTax,
            int perNight) {

        /** What it costs, taxes included. */
        public BigDecimal gross() {
            return totalPriceWithoutTax.add(totalTax);
        }
    }
}
