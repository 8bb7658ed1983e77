package io.conserje.nlp.value.room;

/** How far a wish tells that it comes from a room, and so that a figure without a thing counted is the room's number. */
public enum RoomWish {
    /** "How much is a double?" */
    NONE,
    /** May well be said of a room: "a wake-up call for 117", "can 508 leave later?" */
    OF_A_ROOM,
    /** Towels, a meal to the room, a fault. */
    FROM_A_ROOM,
    /** The same beyond doubt, so that a figure may stand anywhere. */
    SURELY_FROM_A_ROOM
}
