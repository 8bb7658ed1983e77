package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomBooking.SoldService;
import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws up the documents of an order; dates and times are of the hotel's zone. */
class Documents {
    static final String NO_TIME = "0000-00-00 00:00:00";
    private static final String MIDNIGHT = " 00:00:00";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final House house;
    private final Books books;
    private final ZoneId zone;

    Documents(House house, Books books, ZoneId zone) {
        this.house = house;
        this.books = books;
        this.zone = zone;
    }

    /** The booking of {@code /bookings}, which tells neither state nor reference. */
    Map<String, @Nullable Object> booking(Order order) {
        return Tree.of(
                "id", order.id,
                "id_property", House.ID,
                "currency", House.CURRENCY,
                "source", order.source,
                "booking_date", time(order.added),
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
                        "total_paid", number(order.paid),
                        "total_price_without_tax", number(order.totalWithoutTax),
                        "total_tax", number(order.totalTax)),
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
                "total_tax", number(tax),
                "number_of_rooms", rooms.size(),
                "name", typeName(first),
                "rooms", rooms.stream().map(Documents::room).toList());
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
                number(room.price),
                "total_tax",
                number(room.priceTax));
        if (!room.services.isEmpty()) {
            tree.put("services", room.services.stream().map(Documents::service).toList());
        }
        return tree;
    }

    private static Map<String, @Nullable Object> service(SoldService service) {
        return Tree.of(
                "id_service", service.id(),
                "name", service.name(),
                "quantity", service.quantity(),
                "unit_price_without_tax", number(service.unit()),
                "total_price_without_tax", number(service.total()),
                "total_tax", number(service.tax()),
                "per_night", service.mode() == 2 ? 1 : 0,
                "price_mode", service.mode());
    }

    /** The order of {@code /orders}, which alone tells state and reference. */
    Map<String, @Nullable Object> order(Order order) {
        Map<String, @Nullable Object> tree = Tree.of(
                "id",
                order.id,
                "id_address_delivery",
                0,
                "id_address_invoice",
                0,
                "id_cart",
                order.id,
                "id_currency",
                1,
                "id_lang",
                order.languageId,
                "id_customer",
                order.customerId,
                "current_state",
                order.state,
                "module",
                "wsorder",
                "invoice_number",
                0,
                "invoice_date",
                NO_TIME,
                "valid",
                order.state == Order.PAID ? 1 : 0,
                "date_add",
                time(order.added),
                "date_upd",
                time(order.updated),
                "transaction_id",
                null,
                "payment",
                order.payment,
                "payment_type",
                order.paymentType);
        tree.putAll(orderMoney(order));
        tree.put("source", order.source);
        tree.put("reference", order.reference);
        tree.put("is_advance_payment", 0);
        tree.put("advance_paid_amount", money(order.firstTotal));
        tree.put("with_occupancy", 0);
        tree.put("associations", Tree.of("bookings", ids(order)));
        return tree;
    }

    private static Map<String, @Nullable Object> orderMoney(Order order) {
        return Tree.of(
                "total_discounts", money(BigDecimal.ZERO),
                "total_discounts_tax_incl", money(BigDecimal.ZERO),
                "total_discounts_tax_excl", money(BigDecimal.ZERO),
                "total_paid", money(order.total()),
                "total_paid_tax_incl", money(order.total()),
                "total_paid_tax_excl", money(order.totalWithoutTax),
                "total_paid_real", money(order.paid),
                "total_products", money(order.totalWithoutTax),
                "total_products_wt", money(order.total()),
                "conversion_rate", money(BigDecimal.ONE));
    }

    private static List<Map<String, @Nullable Object>> ids(Order order) {
        return order.rooms.stream().map(room -> Tree.of("id", room.id)).toList();
    }

    /** The row of {@code /room_bookings}: the only place of the flags. */
    Map<String, @Nullable Object> roomBooking(RoomBooking room) {
        Map<String, @Nullable Object> tree = Tree.of(
                "id",
                room.id,
                "id_product",
                room.room.typeId(),
                "id_hotel",
                House.ID,
                "id_order",
                room.order.id,
                "id_order_detail",
                room.id,
                "id_cart",
                room.order.id,
                "id_room",
                room.room.id(),
                "id_customer",
                room.order.customerId,
                "booking_type",
                1,
                "id_status",
                1,
                "comment",
                "",
                "check_in",
                NO_TIME,
                "check_out",
                NO_TIME,
                "date_from",
                room.from + MIDNIGHT,
                "date_to",
                room.to + MIDNIGHT,
                "total_price_tax_excl",
                money(room.price),
                "total_price_tax_incl",
                money(room.price.add(room.priceTax)),
                "total_paid_amount",
                money(room.price.add(room.priceTax)),
                "is_refunded",
                room.refunded ? 1 : 0,
                "is_cancelled",
                room.cancelled ? 1 : 0,
                "is_back_order",
                room.backOrder ? 1 : 0,
                "room_num",
                room.room.number(),
                "room_type_name",
                typeName(room));
        tree.putAll(Catalogue.address());
        tree.putAll(Tree.of(
                "check_in_time",
                "12:00",
                "check_out_time",
                "11:00",
                "planned_check_out",
                room.plannedCheckOut,
                "adults",
                room.adults,
                "children",
                room.children,
                "child_ages",
                room.childAges,
                "date_add",
                time(room.added),
                "date_upd",
                time(room.updated)));
        return tree;
    }

    /** A customer as {@code /customers} shows one; the password hash of the real one is left out. */
    Map<String, @Nullable Object> customer(Customer customer) {
        return Tree.of(
                "id", customer.id(),
                "id_lang", 1,
                "lastname", customer.lastName(),
                "firstname", customer.firstName(),
                "email", customer.email(),
                "phone", customer.phone(),
                "active", 1,
                "date_add", time(customer.added()),
                "date_upd", time(customer.added()));
    }

    private String typeName(RoomBooking room) {
        return house.type(room.room.typeId()).orElseThrow().name().english();
    }

    /** Local time of the hotel. */
    String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** An amount as PHP writes a number: no decimals where there are none. */
    static Object number(BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.scale() <= 0 ? (Object) plain.toBigIntegerExact() : plain;
    }

    /** An amount as MySQL writes it: six decimals. */
    static String money(BigDecimal amount) {
        return amount.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }

    /** What is left of a text in the database: no tags, and question marks for what three bytes cannot hold. */
    static String storedText(String text) {
        StringBuilder stored = new StringBuilder();
        text.replaceAll("<[^>]*>", "").codePoints().forEach(point -> {
            if (Character.isSupplementaryCodePoint(point)) {
                stored.append("????");
            } else {
                stored.appendCodePoint(point);
            }
        });
        return stored.toString();
    }
}
