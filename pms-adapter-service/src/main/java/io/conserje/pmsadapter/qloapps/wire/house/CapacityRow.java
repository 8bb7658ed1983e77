package io.conserje.pmsadapter.qloapps.wire.house;

/**
 * A row of {@code hotel_room_types}: how many people and nights a type takes.
 *
 * @param idProduct the room type's id
 * @param minLos fewest nights of a stay
 * @param maxLos most nights of a stay; 0 for any number
 */
public record CapacityRow(
        int idProduct, int idHotel, int maxAdults, int maxChildren, int maxGuests, int minLos, int maxLos) {

    /** Whether a party fits into one room of the type. */
    public boolean holds(int adults, int children) {
        return adults <= maxAdults && children <= maxChildren && adults + children <= maxGuests;
    }

    /** Whether a stay of so many nights is too short. */
    public boolean isTooShort(long nights) {
        return nights < minLos;
    }

    /** Whether a stay of so many nights is too long. */
    public boolean isTooLong(long nights) {
        return maxLos > 0 && nights > maxLos;
    }
}
