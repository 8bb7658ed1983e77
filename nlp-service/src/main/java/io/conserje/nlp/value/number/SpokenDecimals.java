package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Two point five", "deux virgule cinq millions", "eight point zero six": the words behind the point are decimals, read
 * digit by digit where they are said so, and a scale counts the whole.
 */
final class SpokenDecimals {

    private static final int MOST_DECIMALS = 9;
    private static final int LONGEST_AHEAD = 16;
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final NumberWords numbers;
    private final Pattern point;
    private final Pattern one;

    SpokenDecimals(Words words, NumberWords numbers) {
        this.numbers = numbers;
        this.point = words.pattern(" (?:{number_point}) ");
        this.one = words.pattern("(?<!\\w)(?:{one_article}) (?:{number_point}) $");
    }

    /** The same numbers with the article that says one before a point: "un virgule cinq". */
    List<FoundNumber> withOnes(String folded, List<FoundNumber> found) {
        List<FoundNumber> all = new ArrayList<>();
        for (FoundNumber number : found) {
            int from = Math.max(0, number.start() - LONGEST_AHEAD);
            Matcher ahead = one.matcher(folded).region(from, number.start()).useTransparentBounds(true);
            if (ahead.find()) {
                int end = folded.indexOf(' ', ahead.start());
                all.add(new FoundNumber(ahead.start(), end, BigDecimal.ONE, false));
            }
            all.add(number);
        }
        return all;
    }

    /** The number that this one and those behind its point are together, or null. */
    @Nullable
    FoundNumber at(String folded, List<FoundNumber> found, int i) {
        if (i + 1 >= found.size() || found.get(i).value().scale() > 0) {
            return null;
        }
        FoundNumber whole = found.get(i);
        FoundNumber part = found.get(i + 1);
        boolean joined =
                point.matcher(folded.substring(whole.end(), part.start())).matches()
                        && part.value().scale() <= 0;
        return joined ? joined(folded, whole, part, found.subList(i + 2, found.size())) : null;
    }

    private FoundNumber joined(String folded, FoundNumber whole, FoundNumber first, List<FoundNumber> behind) {
        FoundNumber last = first;
        BigDecimal scale = BigDecimal.valueOf(scale(folded, first));
        BigDecimal said = first.value().divide(scale);
        var decimals = new StringBuilder(said.toPlainString());
        for (FoundNumber next : behind) {
            BigDecimal nextScale = BigDecimal.valueOf(scale(folded, next));
            BigDecimal digits = next.value().divide(nextScale);
            boolean open = scale.equals(BigDecimal.ONE) && decimals.length() < MOST_DECIMALS && isDigit(last, said);
            if (!open || !isNext(folded, last, next) || digits.compareTo(said.signum() == 0 ? HUNDRED : TEN) >= 0) {
                break;
            }
            decimals.append(digits.toPlainString());
            last = next;
            scale = nextScale;
            said = digits;
        }
        BigDecimal value = new BigDecimal(whole.value().toPlainString() + "." + decimals).multiply(scale);
        return new FoundNumber(whole.start(), last.end(), value, whole.figures());
    }

    private static boolean isDigit(FoundNumber number, BigDecimal said) {
        return !number.figures() && said.compareTo(TEN) < 0;
    }

    private static boolean isNext(String folded, FoundNumber before, FoundNumber next) {
        return !next.figures()
                && next.value().scale() <= 0
                && next.start() == before.end() + 1
                && folded.charAt(before.end()) == ' ';
    }

    private long scale(String folded, FoundNumber part) {
        String said = folded.substring(part.start(), part.end());
        int last = said.lastIndexOf(' ');
        long scale = last < 0 ? 1 : numbers.scaleOf(numbers.spelt(said.substring(last + 1)));
        boolean counts = part.value().remainder(BigDecimal.valueOf(scale)).signum() == 0;
        return counts ? scale : 1;
    }
}
