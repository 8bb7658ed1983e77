package io.conserje.pmsadapter.availability;

/** Hears of changes that we made in the hotel's system, so that no guest is offered a room that we have just given away. */
@FunctionalInterface
public interface RoomChanges {

    /** Rooms of a tenant were booked, changed or given back, or may have been. Never fails. */
    void happened(String tenant);
}
