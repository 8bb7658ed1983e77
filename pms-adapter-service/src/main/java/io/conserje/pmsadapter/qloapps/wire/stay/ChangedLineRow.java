package io.conserje.pmsadapter.qloapps.wire.stay;

/**
 * The head of a changed row of {@code room_bookings}.
 *
 * @param dateUpd {@code yyyy-MM-dd HH:mm:ss} in the shop's zone
 */
public record ChangedLineRow(long idOrder, String dateUpd) {}
