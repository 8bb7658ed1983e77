package io.conserje.pmsadapter.qloapps.wire.stay;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code room_bookings} (root key {@code bookings}) in full: one room of an order for some nights.
 *
 * @param idProduct the room type's id
 * @param idStatus 1 allotted, 2 in the house, 3 out
 * @param dateFrom {@code yyyy-MM-dd HH:mm:ss}
 * @param dateTo {@code yyyy-MM-dd HH:mm:ss}
 * @param childAges JSON as text, such as {@code "[7]"}
 * @param plannedCheckOut {@code yyyy-MM-dd HH:mm:ss}, zeros where not set
 */
public record LineRow(
        long id,
        long idOrder,
        int idProduct,
        int idHotel,
        int idRoom,
        int idStatus,
        @Nullable String roomNum,
        @Nullable String roomTypeName,
        String dateFrom,
        String dateTo,
        int adults,
        int children,
        @Nullable String childAges,
        int isCancelled,
        int isRefunded,
        int isBackOrder,
        @Nullable String plannedCheckOut,
        BigDecimal totalPriceTaxExcl,
        BigDecimal totalPriceTaxIncl) {

    /** Whether QloApps took the room away, or gave it back. */
    public boolean isTakenAway() {
        return isCancelled != 0 || isRefunded != 0 || isBackOrder != 0;
    }
}
