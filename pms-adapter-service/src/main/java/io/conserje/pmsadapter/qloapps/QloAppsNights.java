package io.conserje.pmsadapter.qloapps;

import io.conserje.pmsadapter.availability.Stay;
import io.conserje.pmsadapter.contract.Money;
import io.conserje.pmsadapter.contract.Quote;
import io.conserje.pmsadapter.qloapps.wire.house.AriAnswer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The nights of a stay from the prices of single nights. They have to sum up to the stay's own price: what is charged once goes with
 * the first night, cents by which QloApps counts single nights and stays differently with the last.
 */
final class QloAppsNights {

    private QloAppsNights() {}

    /**
     * The nights, or none when QloApps prices the stay otherwise than night by night, as with a discount for long stays.
     *
     * @param answers of the single nights, in order
     * @param oncePerStay what each single night contains and the stay only once, taxes included
     */
    static List<Quote.Night> of(Stay stay, List<AriAnswer> answers, int type, Money total, BigDecimal oncePerStay) {
        List<Quote.Night> nights = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (AriAnswer answer : answers) {
            BigDecimal whole =
                    answer.type(type).map(AriAnswer.Type::totalPriceWithTax).orElse(BigDecimal.ZERO);
            Money night = QloAppsQuote.money(nights.isEmpty() ? whole : whole.subtract(oncePerStay), total.currency());
            nights.add(new Quote.Night(stay.checkIn().plusDays(nights.size()), night));
            sum = sum.add(night.amount());
        }
        BigDecimal rest = total.amount().subtract(sum);
        BigDecimal cents = BigDecimal.valueOf(
                stay.nights() * stay.rooms().size(), total.amount().scale());
        if (nights.size() != stay.nights() || rest.abs().compareTo(cents) > 0) {
            return List.of();
        }
        Quote.Night last = nights.removeLast();
        nights.add(new Quote.Night(last.date(), new Money(last.total().amount().add(rest), total.currency())));
        return List.copyOf(nights);
    }
}
