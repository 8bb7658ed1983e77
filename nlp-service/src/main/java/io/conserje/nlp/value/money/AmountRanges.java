package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.FoundNumber;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Two amounts of one currency that is said once: "80-100 euros", "between 80 and 100 euros", "$80 or 90", "de 2 a 3 mil euros". */
final class AmountRanges {

    /** "Two at 100 euros" are no amounts from two to a hundred. */
    private static final BigDecimal WIDEST = BigDecimal.TEN;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int WORDS_AHEAD = 12;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern WORD = Pattern.compile(" ?\\p{L}{2,}$");

    private final Pattern to;
    private final Pattern and;
    private final Pattern between;
    private final Pattern over;

    AmountRanges(Words words) {
        this.to = words.pattern(" ?[-–/] ?| (?:{money_to}) ");
        this.and = words.pattern(" (?:{money_and}) ");
        this.between = words.pattern("(?<!\\w)(?:{money_between}) [^\\d\\p{L}]*$");
        this.over = words.pattern(" ?(?:[.,;:!?)/]|$)| (?:{after_count}|per|pp|pn|{money_each})(?!\\w)");
    }

    /** The first amount where the second one's currency is its own as well, or null; "2" of "2 to 3 thousand" are thousands. */
    @Nullable
    BigDecimal first(String folded, @Nullable FoundNumber first, FoundNumber second) {
        if (first == null
                || first.end() > second.start()
                || YEAR.matcher(folded).region(first.start(), first.end()).matches()) {
            return null;
        }
        String gap = folded.substring(first.end(), second.start());
        if (!to.matcher(gap).matches() && !(and.matcher(gap).matches() && isBetween(folded, first.start()))) {
            return null;
        }
        if (isNear(first.value(), second.value())) {
            return first.value();
        }
        BigDecimal thousands = first.value().multiply(THOUSAND);
        boolean scaled = first.value().compareTo(HUNDRED) < 0
                && second.value().remainder(THOUSAND).signum() == 0
                && WORD.matcher(folded.substring(second.start(), second.end())).find();
        return scaled && isNear(thousands, second.value()) ? thousands : null;
    }

    /** True where "between" stands ahead. */
    boolean isBetween(String folded, int start) {
        return between.matcher(folded.substring(Math.max(0, start - WORDS_AHEAD), start))
                .find();
    }

    /** True where nothing is counted by what ends here: "$80-100 per night", not "$80 or 2 nights". */
    boolean isOver(String folded, int end) {
        return over.matcher(folded).region(end, folded.length()).lookingAt();
    }

    private static boolean isNear(BigDecimal first, BigDecimal second) {
        return first.signum() > 0
                && first.multiply(WIDEST).compareTo(second) >= 0
                && second.multiply(WIDEST).compareTo(first) >= 0;
    }
}
