package io.conserje.pmsadapter.qloapps.wire.booking;

/**
 * A row of {@code room_bookings} (root key {@code bookings}): one room of an order.
 *
 * @param dateFrom {@code yyyy-MM-dd HH:mm:ss}
 * @param dateTo {@code yyyy-MM-dd HH:mm:ss}
 */
public record RoomBookingRow(
        long id,
        long idOrder,
        int idRoom,
        String dateFrom,
        String dateTo,
        int isCancelled,
        int isRefunded,
        int isBackOrder) {

    /** Whether QloApps took the room away again; it does so silently when two bookings raced for it. */
    public boolean isTakenAway() {
        return isCancelled != 0 || isRefunded != 0 || isBackOrder != 0;
    }
}
