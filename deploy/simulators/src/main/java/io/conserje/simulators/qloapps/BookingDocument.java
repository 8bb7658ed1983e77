package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomBooking.SoldService;
import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up the document of {@code /bookings}: rooms grouped by type and stay; times are of the hotel's zone. */
final class BookingDocument {
    private static final String MIDNIGHT = " 00:00:00";

    private final House house;
    private final Books books;
    private final ZoneId zone;

    BookingDocument(House house, Books books, ZoneId zone) {
        this.house = house;
        this.books = books;
        this.zone = zone;
    }

    /** The booking of {@code /bookings}, which tells neither state nor reference. */
    Map<String, @Nullable Object> document(Order order) {
        return Tree.of(
                "id", order.id,
                "id_property", House.ID,
                "currency", House.CURRENCY,
                "source", order.source,
                "booking_date", Wording.time(order.added, zone),
                "id_language", order.languageId,
                "associations", bookingParts(order));
    }

    private Map<String, @Nullable Object> bookingParts(Order order) {
        Customer customer = Objects.requireNonNull(books.customers.get(order.customerId));
        return Tree.of(
                "customer_detail",
                Tree.of(
                        "id_customer", customer.id(),
                        "firstname", customer.firstName(),
                        "lastname", customer.lastName(),
                        "email", customer.email(),
                        "phone", customer.phone()),
                "price_details",
                Tree.of(
                        "total_paid", Wording.number(order.paid),
                        "total_price_without_tax", Wording.number(order.totalWithoutTax),
                        "total_tax", Wording.cents(order.totalTax)),
                "cart_rules",
                List.of(),
                "remarks",
                List.copyOf(order.remarks),
                "room_types",
                lines(order));
    }

    private List<Map<String, @Nullable Object>> lines(Order order) {
        Map<List<Object>, List<RoomBooking>> lines = new LinkedHashMap<>();
        order.rooms.forEach(
                room -> lines.computeIfAbsent(List.of(room.room.typeId(), room.from, room.to), key -> new ArrayList<>())
                        .add(room));
        return lines.values().stream().map(this::line).toList();
    }

    private Map<String, @Nullable Object> line(List<RoomBooking> rooms) {
        RoomBooking first = rooms.getFirst();
        BigDecimal tax = rooms.stream().map(room -> room.priceTax).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Tree.of(
                "id_room_type", first.room.typeId(),
                "checkin_date", first.from + MIDNIGHT,
                "checkout_date", first.to + MIDNIGHT,
                "total_tax", Wording.cents(tax),
                "number_of_rooms", rooms.size(),
                "name", house.type(first.room.typeId()).orElseThrow().name().english(),
                "rooms", rooms.stream().map(BookingDocument::room).toList());
    }

    private static Map<String, @Nullable Object> room(RoomBooking room) {
        Map<String, @Nullable Object> tree = Tree.of(
                "id_room",
                room.room.id(),
                "id_hotel_booking",
                room.id,
                "adults",
                room.adults,
                "child",
                room.children,
                "unit_price_without_tax",
                Wording.number(room.price),
                "total_tax",
                Wording.cents(room.priceTax));
        if (!room.services.isEmpty()) {
            tree.put(
                    "services",
                    room.services.stream().map(BookingDocument::service).toList());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> service(SoldService service) {
        return Tree.of(
                "id_service", service.id(),
                "name", service.name(),
                "quantity", service.quantity(),
                "unit_price_without_tax", Wording.cents(service.unit()),
                "total_price_without_tax", Wording.cents(service.total()),
                "total_tax", Wording.cents(service.tax()),
                "per_night", service.mode() == 2 ? 1 : 0,
                "price_mode", service.mode());
    }
}
