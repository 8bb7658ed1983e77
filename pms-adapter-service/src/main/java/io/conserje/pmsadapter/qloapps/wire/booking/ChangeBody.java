package io.conserje.pmsadapter.qloapps.wire.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT bookings}: all that is to stand afterwards, since QloApps drops what is not listed. */
public record ChangeBody(Booking booking) {

    /**
     * One booking.
     *
     * @param id decides, whatever the URL says
     * @param remark is added to those there are
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Booking(
            long id,
            int idProperty,
            String currency,
            @Nullable String remark,
            Associations associations) {}

    /** Whose, the rooms, and what was received where that changes. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Associations(
            BookingBody.Customer customerDetail,
            BookingBody.@Nullable Price priceDetails,
            BookingBody.@Nullable Payment paymentDetail,
            List<Line> roomTypes) {}

    /** A type for some days. */
    public record Line(int idRoomType, String checkinDate, String checkoutDate, int numberOfRooms, List<Room> rooms) {}

    /**
     * One room.
     *
     * @param adults read by 1.7
     * @param adult the same, read by 1.6
     * @param totalTax of the room for its days, without its services
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

    /**
     * A service: of the catalogue by its id, any other by its name, under which QloApps makes it anew each time.
     *
     * @param unitPriceWithoutTax only by name
     * @param priceMode 1 for a booking, only by name
     * @param totalTax left out, a service that is sent again loses its tax
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Service(
            @Nullable Integer idService,
            @Nullable String name,
            @Nullable BigDecimal unitPriceWithoutTax,
            int quantity,
            @Nullable Integer priceMode,
            @Nullable BigDecimal totalTax) {}
}
