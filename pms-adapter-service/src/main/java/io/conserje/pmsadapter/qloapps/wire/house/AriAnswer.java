package io.conserje.pmsadapter.qloapps.wire.house;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The answer of {@code hotel_ari}.
 *
 * @param currency ISO 4217
 * @param roomTypes null for a hotel or type that QloApps does not know
 */
public record AriAnswer(String currency, @Nullable List<Type> roomTypes) {

    /** The price of a type; empty where it is not sold or not known. */
    public Optional<Type> type(int id) {
        return roomTypes == null
                ? Optional.empty()
                : roomTypes.stream().filter(type -> type.idRoomType() == id).findFirst();
    }

    /**
     * A room type with its price for the whole stay and all rooms asked for.
     *
     * @param totalPrice before tax
     */
    public record Type(
            int idRoomType,
            BigDecimal totalPrice,
            BigDecimal totalPriceWithTax,
            @Nullable Rooms rooms) {

        /** The free rooms' ids: an object keyed by id, or an empty list when there are none. */
        public List<Integer> freeRooms() {
            List<Integer> ids = new ArrayList<>();
            if (rooms != null && rooms.available() != null) {
                rooms.available()
                        .values()
                        .forEach(room -> ids.add(room.path("id_room").asInt()));
            }
            return ids;
        }
    }

    /** The rooms by state. */
    public record Rooms(@Nullable JsonNode available) {}
}
