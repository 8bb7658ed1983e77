package io.conserje.messaging.cost;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one message of a category costs in one country.
 *
 * @param country ISO 3166, or {@code *} for any other
 * @param callingCode with which its numbers begin, or {@code *}
 * @param category as the channel writes it, or {@code *}
 */
record Rate(String country, String callingCode, String category, BigDecimal amount) {
    static final String ANY = "*";

    private static final Pattern FORM =
            Pattern.compile("([A-Z]{2}|\\*):(\\d{1,7}|\\*):([a-z_]+|\\*)=(\\d{1,6}(?:\\.\\d{1,6})?)");

    /** Reads {@code country:calling-code:category=amount}. */
    static Rate read(String written) {
        Matcher parts = FORM.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "conserje.prices.rates: not country:calling-code:category=amount: " + written);
        }
        return new Rate(parts.group(1), parts.group(2), parts.group(3), new BigDecimal(parts.group(4)));
    }

    boolean isFor(String wanted) {
        return category.equals(ANY) || category.equals(wanted);
    }
}
