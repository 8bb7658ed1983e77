package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws up the rows of orders, their rooms and customers; dates and times are of the hotel's zone. */
class Documents {
    private static final String NO_TIME = "0000-00-00 00:00:00";
    private static final String MIDNIGHT = " 00:00:00";

    private final House house;
    private final ZoneId zone;
    private final BookingDocument bookings;

    Documents(House house, Books books, ZoneId zone) {
        this.house = house;
        this.zone = zone;
        this.bookings = new BookingDocument(house, books, zone);
    }

    /** The booking of {@code /bookings}, which tells neither state nor reference. */
    Map<String, @Nullable Object> booking(Order order) {
        return bookings.document(order);
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
                "id_address_tax",
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
                "secure_key",
                "never-to-be-logged",
                "payment",
                order.payment,
                "payment_type",
                order.paymentType);
        tree.putAll(orderAmounts(order));
        tree.put("source", order.source);
        tree.put("reference", order.reference);
        tree.put("is_advance_payment", 0);
        tree.put("advance_paid_amount", Wording.money(order.firstTotal));
        tree.put("with_occupancy", 0);
        tree.put("associations", Tree.of("bookings", ids(order)));
        return tree;
    }

    private static Map<String, @Nullable Object> orderAmounts(Order order) {
        return Tree.of(
                "total_discounts", Wording.money(BigDecimal.ZERO),
                "total_discounts_tax_incl", Wording.money(BigDecimal.ZERO),
                "total_discounts_tax_excl", Wording.money(BigDecimal.ZERO),
                "total_paid", Wording.money(order.total()),
                "total_paid_tax_incl", Wording.money(order.total()),
                "total_paid_tax_excl", Wording.money(order.totalWithoutTax),
                "total_paid_real", Wording.money(order.paid),
                "total_products", Wording.money(order.totalWithoutTax.add(order.soldAgain)),
                "total_products_wt", Wording.money(order.total().add(order.soldAgainWithTax)),
                "conversion_rate", Wording.money(BigDecimal.ONE));
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
                room.cart,
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
                Wording.money(room.price),
                "total_price_tax_incl",
                Wording.money(room.price.add(room.priceTax)),
                "total_paid_amount",
                Wording.money(room.firstPrice),
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
                room.checkInTime,
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
        return Wording.time(instant, zone);
    }
}
