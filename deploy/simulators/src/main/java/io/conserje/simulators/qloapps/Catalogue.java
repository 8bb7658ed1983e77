package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Words;
import io.conserje.simulators.qloapps.wire.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows that never change: hotel, room types, rooms, services, settings. A null language means every language. */
class Catalogue {
    private static final Words ABOUT = new Words("<p>A hotel for trials.</p>", "<p>Un hotel de prueba.</p>");
    private static final Words POLICIES = new Words("<p>Cancel by noon.</p>", "<p>Cancele antes del mediodía.</p>");
    private static final List<String> STATES = List.of(
            "Awaiting payment",
            "Complete payment received",
            "Processing in progress",
            "Canceled",
            "Refunded",
            "Payment error",
            "Overbooking (Paid)",
            "Partial payment received",
            "Awaiting remote payment",
            "Remote payment accepted",
            "Overbooking (Unpaid)");

    private final House house;
    private final String zone;

    Catalogue(House house, String zone) {
        this.house = house;
        this.zone = zone;
    }

    List<Map<String, @Nullable Object>> hotels(@Nullable Integer language) {
        Map<String, @Nullable Object> hotel = Tree.of(
                "id",
                House.ID,
                "address",
                "1 Trial Street",
                "id_country",
                21,
                "id_state",
                1,
                "id_default_image",
                false,
                "rating",
                3,
                "check_in",
                "12:00",
                "check_out",
                "11:00",
                "active",
                1,
                "latitude",
                "32.37616500",
                "longitude",
                "-86.30945000");
        hotel.putAll(address());
        hotel.put("policies", POLICIES.in(language));
        hotel.put("hotel_name", new Words(House.NAME, House.NAME).in(language));
        hotel.put("description", ABOUT.in(language));
        hotel.put("short_description", ABOUT.in(language));
        List<Map<String, @Nullable Object>> types =
                house.types().stream().map(type -> id(type.id())).toList();
        hotel.put("associations", Tree.of("room_types", types));
        return List.of(hotel);
    }

    /** Name and address of the hotel as every room booking repeats them. */
    static Map<String, @Nullable Object> address() {
        return Tree.of(
                "hotel_name", House.NAME,
                "city", "Demo City",
                "state", "Alabama",
                "country", "United States",
                "zipcode", "09368",
                "phone", "0987654321",
                "email", "hotelprime@htl.com");
    }

    List<Map<String, @Nullable Object>> roomTypes(@Nullable Integer language) {
        return house.types().stream().map(type -> roomType(type, language)).toList();
    }

    private Map<String, @Nullable Object> roomType(RoomType type, @Nullable Integer language) {
        return Tree.of(
                "id",
                type.id(),
                "id_hotel",
                House.ID,
                "adults",
                RoomType.MAX_ADULTS,
                "children",
                RoomType.MAX_CHILDREN,
                "id_default_image",
                type.imageId(),
                "id_tax_rules_group",
                1,
                "price_calculation_method",
                0,
                "price",
                Documents.money(type.nightly()),
                "active",
                1,
                "available_for_order",
                1,
                "show_at_front",
                1,
                "link_rewrite",
                type.name().english().toLowerCase(Locale.ROOT).replace(' ', '-'),
                "name",
                type.name().in(language),
                "description",
                type.description().in(language),
                "description_short",
                type.description().in(language),
                "associations",
                roomTypeParts(type));
    }

    private Map<String, @Nullable Object> roomTypeParts(RoomType type) {
        return Tree.of(
                "images", List.of(id(type.imageId())),
                "room_type_features", List.of(),
                "hotel_rooms", type.rooms().stream().map(room -> id(room.id())).toList(),
                "services",
                        house.services().stream()
                                .map(service -> Tree.of("id", service.id(), "price", null, "id_tax_rules_group", null))
                                .toList());
    }

    List<Map<String, @Nullable Object>> capacities() {
        return house.types().stream()
                .map(type -> Tree.of(
                        "id", type.id(),
                        "id_product", type.id(),
                        "id_hotel", House.ID,
                        "adults", RoomType.MAX_ADULTS,
                        "children", RoomType.MAX_CHILDREN,
                        "max_adults", RoomType.MAX_ADULTS,
                        "max_children", RoomType.MAX_CHILDREN,
                        "max_guests", RoomType.MAX_GUESTS,
                        "min_los", 1,
                        "max_los", 0,
                        "associations",
                                Tree.of(
                                        "hotel_rooms",
                                        type.rooms().stream()
                                                .map(room -> id(room.id()))
                                                .toList())))
                .toList();
    }

    List<Map<String, @Nullable Object>> rooms() {
        return house.rooms().stream()
                .map(room -> Tree.of(
                        "id",
                        room.id(),
                        "id_product",
                        room.typeId(),
                        "id_hotel",
                        House.ID,
                        "room_num",
                        room.number(),
                        "id_status",
                        1,
                        "floor",
                        "First",
                        "comment",
                        ""))
                .toList();
    }

    List<Map<String, @Nullable Object>> services(@Nullable Integer language) {
        return house.services().stream()
                .map(service -> Tree.of(
                        "id", service.id(),
                        "price_calculation_method", service.mode(),
                        "price", Documents.money(service.price()),
                        "active", 1,
                        "available_for_order", 1,
                        "auto_add_to_cart", service.autoAdded() ? 1 : 0,
                        "price_addition_type", service.autoAdded() && !service.inRoomPrice() ? 2 : 1,
                        "show_at_front", service.autoAdded() ? 0 : 1,
                        "name", service.name().in(language),
                        "description", service.name().in(language),
                        "associations", Tree.of("images", List.of())))
                .toList();
    }

    List<Map<String, @Nullable Object>> languages() {
        return List.of(
                language(Words.ENGLISH, "English (English)", "en", "en-us"),
                language(Words.SPANISH, "Español (Spanish)", "es", "es-es"));
    }

    private static Map<String, @Nullable Object> language(int id, String name, String iso, String code) {
        return Tree.of("id", id, "name", name, "iso_code", iso, "language_code", code, "active", 1, "is_rtl", 0);
    }

    List<Map<String, @Nullable Object>> currencies() {
        return List.of(Tree.of(
                "id",
                1,
                "name",
                "Dollar",
                "iso_code",
                House.CURRENCY,
                "iso_code_num",
                "840",
                "sign",
                "$",
                "decimals",
                1,
                "conversion_rate",
                Documents.money(BigDecimal.ONE),
                "deleted",
                0,
                "active",
                1));
    }

    List<Map<String, @Nullable Object>> configurations() {
        return List.of(
                setting(11, "PS_CURRENCY_DEFAULT", "1"),
                setting(12, "PS_LANG_DEFAULT", "1"),
                setting(70, "PS_TIMEZONE", zone),
                setting(81, "PS_ALLOW_ADD_ALL_SERVICES_IN_BOOKING", "1"),
                setting(150, "PS_OS_CANCELED", String.valueOf(Order.CANCELLED)),
                setting(300, "PS_PRICE_DISPLAY_PRECISION", "2"),
                setting(400, "QLO_INSTALL_VERSION", "1.7.0.0"));
    }

    private static Map<String, @Nullable Object> setting(int id, String name, String value) {
        return Tree.of("id", id, "value", value, "name", name);
    }

    List<Map<String, @Nullable Object>> orderStates() {
        return IntStream.rangeClosed(1, STATES.size())
                .mapToObj(id -> Tree.of("id", id, "paid", id == Order.PAID ? 1 : 0, "name", STATES.get(id - 1)))
                .toList();
    }

    private static Map<String, @Nullable Object> id(int id) {
        return Tree.of("id", id);
    }
}
