package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import io.conserje.pmsadapter.qloapps.wire.house.RoomTypeRow;
import io.conserje.pmsadapter.qloapps.wire.house.ServiceRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * What a booking will be charged, counted as QloApps 1.7.0 counts it: a room's stay in whole cents before tax, its tax in full, and each
 * service over all rooms in whole cents with its tax. The total that {@code hotel_ari} shows is counted otherwise (each night with its
 * tax in whole cents) and may differ by some cents, so that it is no quote. The price there contains services that a booking has only
 * when they are sent along, and the tax of a booking has to be told without theirs. A room and the services in its price have one tax rate, whatever the
 * rules of the services say (measured).
 *
 * @param total what the guest pays
 * @param totalBeforeTax the same without tax
 * @param added what these rooms add to a booking that is changed: the same, but the services of each room in whole cents, and their sum
 *     not rounded
 * @param taxOfRoom to be sent for each room, without that of its services
 * @param services to be sent for each room
 */
public record QloAppsQuote(
        Money total, Money totalBeforeTax, BigDecimal added, BigDecimal taxOfRoom, List<Integer> services) {

    /** QloApps counts prices with six decimals. */
    static final int QLOAPPS_SCALE = 6;

    /**
     * Counts it.
     *
     * @param price of {@code hotel_ari} for all rooms and nights
     * @param included services that are part of a room's price, by id
     */
    public static QloAppsQuote of(
            AriAnswer.Type price, String currency, Stay stay, RoomTypeRow type, Map<Integer, ServiceRow> included) {
        BigDecimal rooms = BigDecimal.valueOf(stay.rooms().size());
        TaxRate rate = TaxRate.between(
                price.totalPrice(),
                price.totalPriceWithTax(),
                stay.nights() * stay.rooms().size());
        List<Integer> services = new ArrayList<>();
        BigDecimal oneRoom = price.totalPrice().divide(rooms, QLOAPPS_SCALE, RoundingMode.HALF_UP);
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal with = BigDecimal.ZERO;
        BigDecimal each = BigDecimal.ZERO;
        for (RoomTypeRow.Service ofType : type.services()) {
            ServiceRow service = included.get(ofType.id());
            if (service != null) {
                BigDecimal ofRoom = service.ofStay(ofType.price(), stay.nights());
                services.add(service.id());
                oneRoom = oneRoom.subtract(ofRoom);
                before = before.add(money(ofRoom.multiply(rooms), currency).amount());
                with = with.add(
                        money(rate.with(ofRoom.multiply(rooms)), currency).amount());
                each = each.add(money(rate.with(ofRoom), currency).amount().multiply(rooms));
            }
        }
        BigDecimal room = money(oneRoom, currency).amount();
        BigDecimal ofRooms = rate.with(room).multiply(rooms);
        return new QloAppsQuote(
                money(with.add(ofRooms), currency),
                money(before.add(room.multiply(rooms)), currency),
                each.add(ofRooms),
                rate.on(room).setScale(QLOAPPS_SCALE, RoundingMode.HALF_UP),
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
}
