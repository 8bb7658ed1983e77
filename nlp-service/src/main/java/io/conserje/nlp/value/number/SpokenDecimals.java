package io.conserje.nlp.value.number;

import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Two point five", "deux virgule cinq millions": the words behind the point are decimals, a scale counts the whole. */
final class SpokenDecimals {

    private final NumberWords numbers;
    private final Pattern point;

    SpokenDecimals(Words words, NumberWords numbers) {
        this.numbers = numbers;
        this.point = words.pattern(" (?:{number_point}) ");
    }

    /** The number that this one and the next are together, or null. */
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
        return joined ? joined(folded, whole, part) : null;
    }

    private FoundNumber joined(String folded, FoundNumber whole, FoundNumber part) {
        BigDecimal scale = BigDecimal.valueOf(scale(folded, part));
        String decimals = part.value().divide(scale).toPlainString();
        BigDecimal value = new BigDecimal(whole.value().toPlainString() + "." + decimals).multiply(scale);
        return new FoundNumber(whole.start(), part.end(), value, whole.figures());
    }

    private long scale(String folded, FoundNumber part) {
        String said = folded.substring(part.start(), part.end());
        int last = said.lastIndexOf(' ');
        long scale = last < 0 ? 1 : numbers.scaleOf(numbers.spelt(said.substring(last + 1)));
        boolean counts = part.value().remainder(BigDecimal.valueOf(scale)).signum() == 0;
        return counts ? scale : 1;
    }
}
