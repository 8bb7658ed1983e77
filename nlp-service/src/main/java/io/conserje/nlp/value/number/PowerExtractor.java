package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Powers and the figures of scientists, "10^6" and "1.5e3", which would be days and guests to those who read next. */
public final class PowerExtractor implements Extractor {

    private static final int MOST_POWER = 99;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String DECIMAL = "\\d{1,9}(?:[.,]\\d{1,9})?";
    private static final String SIGN = "(?<sign>(?:^|(?<= ))[-\u2212])?(?<![\\w.,:/^])";

    /** "10^6", "3x10^5". */
    private static final Pattern POWER = Pattern.compile(
            SIGN + "(?:(?<n>" + DECIMAL + ") ?[x×*] ?)?(?<d>" + DECIMAL + ")\\^(?<p>[+-]?\\d{1,3})(?![\\w^]|[.,]\\d)");

    /** "1.5e3" and "2e-4" anywhere, "1e5" by itself, for it may be a door. */
    private static final Pattern SCIENTIFIC = Pattern.compile(SIGN
            + "(?<n>\\d{1,9}[.,]\\d{1,9}(?=e)|\\d{1,9}(?=e[+-]|(?<=^\\d{1,9})e\\d{1,2}\\s*$))"
            + "e(?<p>[+-]?\\d{1,2})(?![\\w.,^])");

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        List<Value> values = new ArrayList<>();
        for (Matcher power = POWER.matcher(text.folded()); power.find(); ) {
            add(values, power, decimal(power.group("d")));
        }
        for (Matcher scientific = SCIENTIFIC.matcher(text.folded()); scientific.find(); ) {
            add(values, scientific, BigDecimal.TEN);
        }
        return values;
    }

    private static void add(List<Value> values, Matcher match, BigDecimal base) {
        int exponent = Integer.parseInt(match.group("p"));
        if (Math.abs(exponent) > MOST_POWER || base.signum() == 0) {
            return;
        }
        BigDecimal times = match.group("n") == null ? BigDecimal.ONE : decimal(match.group("n"));
        BigDecimal value = times.multiply(base.pow(exponent, FractionExtractor.DIGITS));
        if (value.compareTo(MOST) < 0) {
            BigDecimal signed = match.group("sign") == null ? value : value.negate();
            values.add(Value.of(
                    EntityTypes.NUMBER,
                    match.start(),
                    match.end(),
                    NumberExtractor.simple(FractionExtractor.rounded(signed))));
        }
    }

    private static BigDecimal decimal(String figures) {
        return new BigDecimal(figures.replace(',', '.'));
    }
}
