package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fractions in words: "two thirds", "tres quintos", "un tiers de", "forty-two and a half"; read before positions and days. */
public final class FractionExtractor implements Extractor {

    /** As many digits as others give a fraction. */
    static final MathContext DIGITS = new MathContext(15);

    private static final int LONGEST_JOINT = 8;
    private static final int LONGEST_AHEAD = 16;
    private static final long MILLION = 1_000_000;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String language;
    private final NumberWords numberWords;
    private final NumberScanner numbers;
    private final Parts parts;
    private final WholeAhead wholes;
    private final PartSense sense;
    private final Pattern article;
    private final Pattern joint;
    private final Pattern minus;
    private final Pattern halfPercent;

    /** In Spain a third of a litre is a beer. */
    private final Pattern bottle;

    /** Reads the fractions of one language. */
    public FractionExtractor(Words words) {
        this.language = words.language();
        this.numberWords = NumberWords.of(words);
        this.numbers = new NumberScanner(numberWords);
        this.parts = new Parts(words);
        this.wholes = new WholeAhead(words, numbers, parts);
        this.sense = new PartSense(words);
        this.article = words.pattern("(?<!\\w)(?:{one_article})(?=[ -]\\p{L}{4})");
        this.joint = words.pattern(" (?:{number_joint}) ");
        this.halfPercent = words.pattern("(?<!\\w)(?:{half_of_percent}) ?(?:%|(?:{percent})(?!\\w))");
        this.bottle = words.pattern(" (?:{third_bottle})(?!\\w)");
        this.minus = words.pattern("(?<!\\w)(?:{number_minus}) +$");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded();
        boolean halves = halfPercent.matcher(folded).find();
        if (!halves && !mayHavePart(folded)) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        Figures figures = Figures.of(language, frame.region());
        List<FoundNumber> found = numbers.scan(folded, figures, false);
        addPercents(values, folded, found);
        List<FoundNumber> counts = found.stream()
                .flatMap(number -> wholes.parted(folded, number, figures).stream())
                .toList();
        counts.forEach(number -> add(values, folded, counts, number, false));
        for (Matcher one = article.matcher(folded); one.find(); ) {
            FoundNumber number = new FoundNumber(one.start(), one.end(), BigDecimal.ONE, false);
            if (found.stream().noneMatch(other -> other.start() < number.end() && number.start() < other.end())) {
                add(values, folded, counts, number, true);
            }
        }
        return values;
    }

    /** "Half a percent", "two and a half percent". */
    private void addPercents(List<Value> values, String folded, List<FoundNumber> found) {
        for (Matcher half = halfPercent.matcher(folded); half.find(); ) {
            FoundNumber said = new FoundNumber(half.start(), half.end(), HALF, false);
            FoundNumber more = found.stream()
                    .filter(number -> number.start() < half.start() && number.end() > half.start())
                    .findFirst()
                    .orElse(said);
            values.add(Value.of(EntityTypes.NUMBER, more.start(), half.end(), more.value()));
        }
    }

    private boolean mayHavePart(String folded) {
        for (int blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
            if (parts.behind(folded, blank, true) != null || parts.behind(folded, blank, false) != null) {
                return true;
            }
        }
        return folded.indexOf('-') >= 0;
    }

    private void add(List<Value> values, String folded, List<FoundNumber> found, FoundNumber count, boolean article) {
        boolean one = count.value().compareTo(BigDecimal.ONE) == 0;
        Parts.@Nullable Part part = parts.behind(folded, count.end(), one);
        if (part == null || count.value().scale() > 0 || count.value().signum() <= 0) {
            return;
        }
        if (part.of() == 3
                && bottle.matcher(folded).region(part.end(), folded.length()).lookingAt()) {
            if (!one) {
                values.add(Value.of(
                        EntityTypes.NUMBER, count.start(), count.end(), NumberExtractor.simple(count.value())));
            }
            return;
        }
        FoundNumber ahead = ahead(folded, found, count.start());
        boolean meant = ahead == null
                ? sense.isMeant(folded, count, part, one, article)
                : part.of() > 2 && !PartSense.isGlued(folded, count.start());
        if (!meant) {
            return;
        }
        BigDecimal fraction = fraction(count.value(), part.of());
        BigDecimal value = ahead == null
                ? fraction
                : ahead.value().add(fraction.multiply(BigDecimal.valueOf(scale(folded, ahead))));
        int start = ahead == null ? count.start() : ahead.start();
        Matcher below = minus.matcher(folded).region(Math.max(0, start - LONGEST_AHEAD), start);
        boolean negative = below.find();
        values.add(Value.of(
                EntityTypes.NUMBER,
                negative ? below.start() : start,
                part.end(),
                NumberExtractor.simple(rounded(negative ? value.negate() : value))));
    }

    /** "Three million and a quarter" are of millions, as "a million and a half" is. */
    private long scale(String folded, FoundNumber number) {
        String said = folded.substring(number.start(), number.end());
        long scale = numberWords.scaleOf(numberWords.spelt(said.substring(said.lastIndexOf(' ') + 1)));
        return scale < MILLION ? 1 : scale;
    }

    /** So many parts of a whole. */
    static BigDecimal fraction(BigDecimal count, long of) {
        return count.divide(BigDecimal.valueOf(of), DIGITS);
    }

    /** The number with as many digits as others give a fraction. */
    static BigDecimal rounded(BigDecimal number) {
        return number.scale() > 0 ? number.round(DIGITS) : number;
    }

    /** The whole before "and": "three and two fifths". */
    private @Nullable FoundNumber ahead(String folded, List<FoundNumber> found, int start) {
        return found.stream()
                .filter(number -> number.end() < start
                        && start - number.end() <= LONGEST_JOINT
                        && number.value().scale() <= 0
                        && joint.matcher(folded.substring(number.end(), start)).matches())
                .findFirst()
                .orElse(null);
    }
}
