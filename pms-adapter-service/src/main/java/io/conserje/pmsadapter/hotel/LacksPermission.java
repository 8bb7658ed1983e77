package io.conserje.pmsadapter.hotel;

/** A failure that comes of a permission which the hotel's system has not given to our key. */
public interface LacksPermission {

    /** What the hotel has to grant, such as {@code GET customers}. */
    String permission();
}
