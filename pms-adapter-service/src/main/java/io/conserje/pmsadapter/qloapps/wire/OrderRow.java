package io.conserje.pmsadapter.qloapps.wire;

import java.math.BigDecimal;

/**
 * A row of {@code orders}: the booking as a sale.
 *
 * @param reference what the guest is told
 * @param totalPaidTaxIncl the price, whatever was paid of it
 */
public record OrderRow(long id, String reference, int currentState, BigDecimal totalPaidTaxIncl) {

    /** States of an installer's database in which a booking is over: cancelled, refunded, payment error. */
    public boolean isOver() {
        return currentState == 4 || currentState == 5 || currentState == 6;
    }
}
