package io.conserje.pmsadapter.qloapps.wire.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST bookings}. */
public record BookingBody(Booking booking) {

    /**
     * One booking.
     *
     * @param bookingStatus 1 is new
     * @param paymentStatus 3 is awaiting
     * @param source the token by which it is found again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Booking(
            int idProperty,
            String currency,
            int bookingStatus,
            int paymentStatus,
            String source,
            int idLanguage,
            @Nullable String remark,
            Associations associations) {}

    /** Who, what is paid, and the rooms. */
    public record Associations(
            Customer customerDetail, Price priceDetails, Payment paymentDetail, List<RoomType> roomTypes) {}

    /** The guest; no address, since QloApps wants all of it or none. */
    public record Customer(String firstname, String lastname, String email, String phone) {}

    /** What is paid already. */
    public record Price(BigDecimal totalPaid) {}

    /** How the rest will be paid. */
    public record Payment(String paymentType, String paymentMethod) {}

    /** A line: a type for some days. */
    public record RoomType(
            int idRoomType, String checkinDate, String checkoutDate, int numberOfRooms, List<Room> rooms) {}

    /**
     * One room.
     *
     * @param adults read by 1.7
     * @param adult the same, read by 1.6
     * @param childAges one for each child: without it QloApps drops the children silently
     * @param totalTax of the room for the whole stay, without services: left out, QloApps books and answers 500; 0 books without tax
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Room(
            int idRoom,
            int adults,
            int adult,
            int child,
            List<Integer> childAges,
            BigDecimal totalTax,
            List<Service> services) {}

    /** A service that belongs to the room's price. */
    public record Service(int idService, int quantity) {}
}
