package io.conserje.nlp.value.money;

import io.conserje.nlp.value.Words;
import io.conserje.nlp.value.number.Figures;
import io.conserje.nlp.value.number.FoundNumber;
import io.conserje.nlp.value.number.NumberScanner;
import io.conserje.nlp.value.number.NumberWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers of a text that may be amounts, with the article that counts one unit of money: "a dollar". */
final class Amounts {

    private static final Set<BigDecimal> SCALES =
            Set.of(BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(1_000_000_000));

    private final NumberScanner numbers;
    private final Pattern one;

    Amounts(Words words) {
        this.numbers = new NumberScanner(NumberWords.of(words));
        this.one = words.pattern("(?<!\\w)(?:{one_article})(?= (?:{one_of_money})(?!\\w))");
    }

    /** The amounts in the order of the text, none overlapping another. */
    List<FoundNumber> find(String folded, Figures figures) {
        List<FoundNumber> found = new ArrayList<>(numbers.scan(folded, figures, true));
        List<FoundNumber> ones = new ArrayList<>();
        for (Matcher match = one.matcher(folded); match.find(); ) {
            ones.add(new FoundNumber(match.start(), match.end(), BigDecimal.ONE, false));
        }
        ones.removeIf(single ->
                found.stream().anyMatch(number -> number.start() < single.end() && single.start() < number.end()));
        found.addAll(ones);
        found.sort(Comparator.comparingInt(FoundNumber::start));
        return found;
    }

    /** "75 USD million": the next word, where it multiplies what a unit that ends here has counted, or null. */
    static @Nullable FoundNumber scale(String folded, int end, @Nullable FoundNumber next) {
        boolean scales = next != null
                && !next.figures()
                && next.start() == end + 1
                && folded.charAt(end) == ' '
                && SCALES.contains(next.value());
        return scales ? next : null;
    }
}
