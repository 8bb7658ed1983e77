package io.conserje.pmsadapter.qloapps;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * The rate of a tax, found again from an amount with and without it. {@code hotel_ari} rounds each night of each room to cents before
 * it adds them up, so that many rates would do; of these the roundest is taken, since that is what states levy.
 *
 * @param percent at most three decimals, as QloApps keeps rates
 */
public record TaxRate(BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final MathContext EXACT = MathContext.DECIMAL64;
    private static final int QLOAPPS_DECIMALS = 3;

    /** From round to any: whole percents, halves, quarters, eighths, tenths, twentieths, hundredths. */
    private static final List<BigDecimal> STEPS = List.of("1", "0.5", "0.25", "0.125", "0.1", "0.05", "0.01").stream()
            .map(BigDecimal::new)
            .toList();

    /** The rate between two sums of as many rounded amounts; zero for what costs nothing. */
    static TaxRate between(BigDecimal before, BigDecimal with, long amounts) {
        BigDecimal error = HALF_A_CENT.multiply(BigDecimal.valueOf(amounts));
        if (before.compareTo(error) <= 0) {
            return new TaxRate(BigDecimal.ZERO);
        }
        BigDecimal lowest = percent(before.add(error), with.subtract(error));
        BigDecimal highest = percent(before.subtract(error), with.add(error));
        BigDecimal middle = percent(before, with);
        return new TaxRate(STEPS.stream()
                .map(step -> nearest(middle, step))
                .filter(rate -> rate.compareTo(lowest) >= 0 && rate.compareTo(highest) <= 0)
                .findFirst()
                .orElse(middle.setScale(QLOAPPS_DECIMALS, RoundingMode.HALF_UP)));
    }

    /** The tax on an amount, unrounded. */
    BigDecimal on(BigDecimal amount) {
        return amount.multiply(percent).divide(HUNDRED);
    }

    /** An amount with its tax, unrounded. */
    public BigDecimal with(BigDecimal amount) {
        return amount.add(on(amount));
    }

    private static BigDecimal percent(BigDecimal before, BigDecimal with) {
        return with.multiply(HUNDRED).divide(before, EXACT).subtract(HUNDRED);
    }

    private static BigDecimal nearest(BigDecimal rate, BigDecimal step) {
        return rate.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
