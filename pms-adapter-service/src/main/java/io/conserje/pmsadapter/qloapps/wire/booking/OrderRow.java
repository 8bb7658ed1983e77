package io.conserje.pmsadapter.qloapps.wire.booking;

import java.math.BigDecimal;

/**
 * A row of {@code orders}: the booking as a sale.
 *
 * @param reference what the guest is told
 * @param totalPaidTaxIncl the price, whatever was paid of it
 */
public record OrderRow(long id, String reference, int currentState, BigDecimal totalPaidTaxIncl) {

    /** Whether it is over. */
    public boolean isOver() {
        return isOver(currentState);
    }

    /** States of an installer's database in which a booking is over: cancelled, refunded, payment error. */
    public static boolean isOver(int state) {
        return state == 4 || state == 5 || state == 6;
    }
}
