package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Words;
import io.conserje.simulators.qloapps.wire.Tree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that never change: hotel, room types, rooms, services. A null language means every language. */
class Catalogue {
    private static final Words ABOUT = new Words("<p>A hotel for trials.</p>", "<p>Un hotel de prueba.</p>");
    private static final Words POLICIES = new Words("<p>Cancel by noon.</p>", "<p>Cancele antes del mediodía.</p>");
    private final House house;
    private final Books books;

    Catalogue(House house, Books books) {
        this.house = house;
        this.books = books;
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
        hotel.putAll(Tree.of("max_checkout_offset", "1000", "min_booking_offset", "0"));
        hotel.putAll(address());
        hotel.keySet().removeAll(List.of("state", "country"));
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
                Wording.money(type.nightly()),
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
                        "min_los", books.rates.shortestStay(type.id()),
                        "max_los", 0,
                        "associations",
                                Tree.of(
                                        "hotel_rooms",
                                        type.rooms().stream()
                                                .map(room -> id(room.id()))
                                                .toList())))
                .toList();
    }

    List<Map<String, @Nullable Object>> roomTypeFeatures() {
        return List.of(Tree.of("id", 1, "id_default_image", 0, "position", 0, "name", "Wi-Fi"));
    }

    List<Map<String, @Nullable Object>> hotelFeatures() {
        return List.of(Tree.of("id", 1, "parent_feature_id", 0, "position", 1, "active", 1, "name", "Services"));
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
                        "price", Wording.money(service.price()),
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

    private static Map<String, @Nullable Object> id(int id) {
        return Tree.of("id", id);
    }
}
