package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.qloapps.wire.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.ServiceRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * The price of a room type as {@code hotel_ari} says it, taken apart so that a booking gets the same to the cent: the price
 * there contains services that a booking has only when they are sent along, and the tax of a booking has to be told without
 * theirs. One tax rate for rooms and services is assumed.
 *
 * @param total what the guest pays
 * @param totalBeforeTax the same without tax
 * @param taxOfRoom to be sent for each room, without that of its services
 * @param services to be sent for each room
 */
public record QloAppsQuote(Money total, Money totalBeforeTax, BigDecimal taxOfRoom, List<Integer> services) {

    /** QloApps counts prices with six decimals. */
    static final int QLOAPPS_SCALE = 6;

    static QloAppsQuote of(
            AriAnswer.Type price, String currency, Stay stay, RoomTypeRow type, Map<Integer, ServiceRow> included) {
        List<Integer> services = new ArrayList<>();
        BigDecimal ofOneRoom = BigDecimal.ZERO;
        for (RoomTypeRow.Service ofType : type.services()) {
            ServiceRow service = included.get(ofType.id());
            if (service != null) {
                services.add(service.id());
                ofOneRoom = ofOneRoom.add(service.ofStay(ofType.price(), stay.nights()));
            }
        }
        BigDecimal rooms = BigDecimal.valueOf(stay.rooms().size());
        return new QloAppsQuote(
                money(price.totalPriceWithTax(), currency),
                money(price.totalPrice(), currency),
                taxOfRoom(price, ofOneRoom.multiply(rooms), rooms),
                services);
    }

    /** An amount in the currency's cents. */
    public static Money money(BigDecimal amount, String currency) {
        int cents = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(amount.setScale(cents, RoundingMode.HALF_UP), currency);
    }

    /** The average of the total a night and room, to the cent. */
    Money perNight(Stay stay) {
        var nights = BigDecimal.valueOf(stay.nights() * stay.rooms().size());
        return new Money(total.amount().divide(nights, total.amount().scale(), RoundingMode.HALF_UP), total.currency());
    }

    private static BigDecimal taxOfRoom(AriAnswer.Type price, BigDecimal ofServices, BigDecimal rooms) {
        BigDecimal all = price.totalPrice();
        if (all.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal tax = price.totalPriceWithTax().subtract(all);
        return tax.multiply(all.subtract(ofServices)).divide(all.multiply(rooms), QLOAPPS_SCALE, RoundingMode.HALF_UP);
    }
}
