package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.FoundNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two numbers and one currency: "80 to 100 euros" and "$80-100" are two amounts, "tres con cincuenta euros" is one. */
final class AmountPairs {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final AmountRanges ranges;
    private final Pattern point;

    AmountPairs(Words words) {
        this.ranges = new AmountRanges(words);
        this.point = words.pattern(" (?:{money_point}) ");
    }

    /** What an amount is together with the number before it, which has no currency of its own. */
    List<Value> withLast(String folded, Value value, FoundNumber last, FoundNumber amount) {
        BigDecimal first = ranges.first(folded, last, amount);
        BigDecimal size = MoneyValue.amount(value);
        String currency = MoneyValue.currency(value);
        if (first != null) {
            BigDecimal units = size.multiply(first).divide(amount.value(), 2, RoundingMode.HALF_UP);
            return List.of(MoneyValue.of(last.start(), last.end(), units, currency), value);
        }
        if (!isPart(folded, last, amount) || size.compareTo(amount.value()) != 0) {
            return List.of(value);
        }
        BigDecimal whole = last.value().add(amount.value().movePointLeft(2));
        return List.of(MoneyValue.of(last.start(), value.end(), whole, currency));
    }

    /** The second amount of the sign before the first, or null. */
    @Nullable
    Value second(String folded, Value value, FoundNumber amount, FoundNumber next) {
        return value.end() == amount.end()
                        && next.figures()
                        && ranges.first(folded, amount, next) != null
                        && ranges.isOver(folded, next.end())
                ? MoneyValue.of(next.start(), next.end(), next.value(), MoneyValue.currency(value))
                : null;
    }

    /** True where the amount is the hundredths of the number before it. */
    private boolean isPart(String folded, FoundNumber last, FoundNumber amount) {
        String gap = folded.substring(Math.min(last.end(), amount.start()), amount.start());
        return point.matcher(gap).matches()
                && isHundredths(amount)
                && last.figures() == amount.figures()
                && last.value().scale() <= 0
                && last.value().compareTo(HUNDRED) < 0
                && !ranges.isBetween(folded, last.start());
    }

    private static boolean isHundredths(FoundNumber amount) {
        return amount.value().scale() <= 0
                && amount.value().compareTo(BigDecimal.TEN) >= 0
                && amount.value().compareTo(HUNDRED) < 0;
    }
}
