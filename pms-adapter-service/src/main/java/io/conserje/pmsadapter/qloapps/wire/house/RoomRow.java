package io.conserje.pmsadapter.qloapps.wire.house;

/**
 * A row of {@code hotel_rooms} (root key {@code rooms}): a door.
 *
 * @param idProduct the room type's id
 * @param idStatus 1 sold, 2 closed, 3 closed on some days, which the web service does not tell
 */
public record RoomRow(int id, int idHotel, int idProduct, int idStatus) {

    /** Whether it is sold at all. */
    public boolean isSold() {
        return idStatus != 2;
    }
}
