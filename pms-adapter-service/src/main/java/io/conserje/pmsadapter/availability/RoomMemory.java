package io.conserje.pmsadapter.availability;

/** As {@link RoomInventory}, from memory where that is young, or where the hotel's system is away. */
public interface RoomMemory {

    /** What is free; throws {@link io.conserje.pmsadapter.hotel.HotelSystemUnavailable} when nothing is known. */
    FreeRooms find(StayQuery query);
}
