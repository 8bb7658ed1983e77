package io.conserje.pmsadapter.qloapps.wire.booking;

/** A row of {@code room_bookings} seen as a claim to a room; the lowest id has the best right to it. */
public record RivalRow(long id, long idOrder, int idRoom) {}
