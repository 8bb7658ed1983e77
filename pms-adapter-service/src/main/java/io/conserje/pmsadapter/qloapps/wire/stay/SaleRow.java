package io.conserje.pmsadapter.qloapps.wire.stay;

import io.conserje.pmsadapter.qloapps.wire.booking.OrderRow;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code orders} with the fields of {@link #FIELDS}; {@code display=full} has keys in it that are nobody's business.
 *
 * @param totalPaidTaxIncl the price
 * @param totalPaidReal money received
 * @param dateAdd {@code yyyy-MM-dd HH:mm:ss} in the shop's zone
 * @param dateUpd {@code yyyy-MM-dd HH:mm:ss} in the shop's zone
 */
public record SaleRow(
        long id,
        String reference,
        int currentState,
        int idCustomer,
        int idCurrency,
        @Nullable String source,
        BigDecimal totalPaidTaxIncl,
        BigDecimal totalPaidReal,
        String dateAdd,
        String dateUpd) {

    /** What to ask for. */
    public static final String FIELDS =
            "[id,reference,current_state,id_customer,id_currency,source,total_paid_tax_incl,total_paid_real,date_add,date_upd]";

    /** Whether it is over: cancelled, refunded, payment error. */
    public boolean isOver() {
        return OrderRow.isOver(currentState);
    }
}
