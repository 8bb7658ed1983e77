package io.conserje.simulators.qloapps;

import io.conserje.simulators.qloapps.RoomType.Room;
import io.conserje.simulators.qloapps.wire.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rooms of a type by state, as {@code hotel_ari} lists them; other guests' numbers are told with what they booked. */
final class AriRooms {
    private final Books books;

    AriRooms(Books books) {
        this.books = books;
    }

    /** Objects keyed by room, but an empty list where there is none. */
    Map<String, @Nullable Object> byState(RoomType type, List<Room> free, AriQuestion question) {
        Map<String, @Nullable Object> states = Tree.of();
        if (question.states().contains("unavailable")) {
            states.put("unavailable", List.of());
        }
        if (question.states().contains("booked")) {
            states.put("booked", booked(type, question));
        }
        states.put("available", available(free, question.breakdown()));
        if (question.states().contains("partially_available")) {
            states.put("partially_available", List.of());
        }
        return states;
    }

    int bookedRooms(RoomType type, AriQuestion question) {
        return (int) type.rooms().stream()
                .filter(room -> books.isTaken(room, question.from(), question.to()))
                .count();
    }

    private Object booked(RoomType type, AriQuestion question) {
        Map<String, @Nullable Object> rooms = Tree.of();
        type.rooms().forEach(room -> {
            List<Map<String, @Nullable Object>> details = books.roomBookings().stream()
                    .filter(booking -> booking.takes(room, question.from(), question.to()))
                    .map(AriRooms::detail)
                    .toList();
            if (!details.isEmpty()) {
                rooms.put(String.valueOf(room.id()), booked(room, details));
            }
        });
        return rooms.isEmpty() ? List.of() : rooms;
    }

    private static Map<String, @Nullable Object> booked(Room room, List<Map<String, @Nullable Object>> details) {
        return Tree.of(
                "id_product",
                room.typeId(),
                "id_room",
                room.id(),
                "id_hotel",
                House.ID,
                "room_num",
                room.number(),
                "detail",
                details);
    }

    private static Map<String, @Nullable Object> detail(RoomBooking booking) {
        return Tree.of(
                "id_htl_booking",
                booking.id,
                "date_from",
                booking.from + " 00:00:00",
                "date_to",
                booking.to + " 00:00:00",
                "id_customer",
                booking.order.customerId,
                "booking_type",
                1,
                "booking_status",
                1,
                "comment",
                "");
    }

    private static Object available(List<Room> free, boolean brief) {
        if (free.isEmpty()) {
            return List.of();
        }
        Map<String, @Nullable Object> rooms = Tree.of();
        free.forEach(room -> rooms.put(String.valueOf(room.id()), brief ? brief(room) : full(room)));
        return rooms;
    }

    private static Map<String, @Nullable Object> brief(Room room) {
        return Tree.of("id_room", room.id(), "room_num", room.number());
    }

    private static Map<String, @Nullable Object> full(Room room) {
        return Tree.of(
                "id_room",
                room.id(),
                "id_product",
                room.typeId(),
                "id_hotel",
                House.ID,
                "room_num",
                room.number(),
                "room_comment",
                "",
                "max_adult",
                RoomType.MAX_ADULTS,
                "max_children",
                RoomType.MAX_CHILDREN,
                "max_occupancy",
                RoomType.MAX_GUESTS);
    }
}
