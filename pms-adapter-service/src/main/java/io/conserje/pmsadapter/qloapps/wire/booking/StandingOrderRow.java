package io.conserje.pmsadapter.qloapps.wire.booking;

import java.math.BigDecimal;

/**
 * A row of {@code orders} before and after a change.
 *
 * @param idCart the cart of the booking; rooms that a change brings have others
 * @param totalPaidTaxExcl the price before tax
 * @param totalProducts the same, and once more every service that a change sent again (measured)
 * @param totalPaidTaxIncl the price, whatever was paid of it
 * @param totalPaidReal what was received
 */
public record StandingOrderRow(
        long id,
        String reference,
        int currentState,
        long idCustomer,
        long idCart,
        BigDecimal totalPaidTaxExcl,
        BigDecimal totalProducts,
        BigDecimal totalPaidTaxIncl,
        BigDecimal totalPaidReal) {

    /** Whether it is cancelled, refunded or failed. */
    public boolean isOver() {
        return new OrderRow(id, reference, currentState, totalPaidTaxIncl).isOver();
    }
}
