package io.conserje.local.journey;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds amounts of money in a text, however a language writes its separators. */
public final class Amounts {
    /** Digits with at least one group or two decimals; separators: point, comma, apostrophe, and the three spaces. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,'’\\u0020\\u00a0\\u202f]\\d{2,3})*");

    private static final Pattern DECIMALS = Pattern.compile(".*[.,]\\d{2}");

    private Amounts() {}

    /** Every number that could be an amount, with two decimals. */
    public static List<BigDecimal> in(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Amounts::amount)
                .toList();
    }

    /** Whether a text names this amount. */
    public static boolean names(String text, BigDecimal amount) {
        return in(text).stream().anyMatch(found -> found.compareTo(amount) == 0);
    }

    private static BigDecimal amount(String written) {
        BigDecimal digits = new BigDecimal(written.replaceAll("\\D", ""));
        return DECIMALS.matcher(written).matches() ? digits.movePointLeft(2) : digits.setScale(2);
    }
}
