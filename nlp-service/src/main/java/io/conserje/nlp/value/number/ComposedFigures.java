package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Figures that only together are a number, or that together are no day: "2 1/2 cups", "10^6", "1.5e3", "4.5/5", "10x20",
 * "towels x2". Read before the people and the days.
 */
public final class ComposedFigures implements Extractor {

    private static final int MOST_POWER = 18;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final String DECIMAL = "(?<d>\\d{1,9}(?:[.,]\\d{1,9})?)";
    private static final String SIGN = "(?<sign>(?:^|(?<= ))[-\u2212])?(?<![\\w.,:/^])";

    /** "10^6", "3x10^5". */
    private static final Pattern POWER = Pattern.compile(SIGN + "(?:(?<times>\\d{1,9}(?:[.,]\\d{1,9})?) ?[x×*] ?)?"
            + DECIMAL + "\\^(?<power>[+-]?\\d{1,3})(?![\\w^]|[.,]\\d)");

    /** "1.5e3" and "2e-4" anywhere, "1e5" by itself, for it may be a door. */
    private static final Pattern SCIENTIFIC = Pattern.compile(
            SIGN
                    + "(?:(?<d>\\d{1,9}[.,]\\d{1,9})e(?<power>[+-]?\\d{1,2})|(?<n>\\d{1,9})e(?<p>[+-]\\d{1,2}|(?<=^\\d{1,9}e)\\d{1,2}(?=\\s*$)))(?![\\w.,^])");

    /** ".5" as a whole message. */
    private static final Pattern POINTED = Pattern.compile("^(?<sign>[-\u2212])?[.,](?<d>\\d{1,9})\\s*$");

    /** A mark: "4.5/5". */
    private static final Pattern MARK =
            Pattern.compile("(?<![\\w.,:/-])(?<a>\\d[.,]\\d) ?/ ?(?<b>5|10)(?![\\w/:-]|[.,]\\d)");

    /** "10 x 20", "2x3 m". */
    private static final Pattern SIZE = Pattern.compile(
            "(?<![\\w.,:/-])(?<a>\\d{1,4}) ?[x×] ?(?<b>\\d{1,4})(?: ?[x×] ?(?<c>\\d{1,4}))?(?=(?: ?(?:m|mts?|cm|mm|ft|km|px|metros?|metres?|meters?))?(?!\\w)(?! ?\\p{L})|$)(?![/:^-]|[.,]\\d)");

    private final Pattern mixed;
    private final Pattern times;

    /** Reads the figures of one language. */
    public ComposedFigures(Words words) {
        this.mixed = words.pattern("(?<![^ ])(?<w>\\d{1,3})(?: | (?:{number_joint}) )(?<n>\\d{1,2})/(?<m>[2-9]|1[026])"
                + "(?=(?<unit> ?(?:{measure}|{composed_unit})(?!\\w))|[.! ]*$)");
        this.times = words.pattern(
                "(?<=\\p{L}{2}s )(?<!(?<!\\w)(?:{times_is_for}) )x ?(?<a>\\d{1,2})(?![\\w/:]|[.,]\\d| \\p{L})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded();
        List<Value> values = new ArrayList<>();
        for (Matcher power = POWER.matcher(folded); power.find(); ) {
            add(values, power, power(power));
        }
        for (Matcher scientific = SCIENTIFIC.matcher(folded); scientific.find(); ) {
            add(values, scientific, scientific(scientific));
        }
        for (Matcher pointed = POINTED.matcher(folded); pointed.find(); ) {
            add(values, pointed, signed(pointed, decimal("0." + pointed.group("d"))));
        }
        for (Matcher whole = mixed.matcher(folded); whole.find(); ) {
            boolean unit = whole.group("unit") != null;
            add(values, whole, unit || whole.start() == 0 && !isOther(frame) ? mixed(whole) : null);
        }
        List.of(MARK, SIZE, times).forEach(pattern -> addEach(values, pattern.matcher(folded)));
        return values;
    }

    /** "2 1/2" of who was asked for a day or for guests are two values. */
    private static boolean isOther(Frame frame) {
        return !frame.expecting().isEmpty() && !frame.expects(EntityTypes.NUMBER);
    }

    private static @Nullable BigDecimal power(Matcher power) {
        int exponent = Integer.parseInt(power.group("power"));
        BigDecimal base = decimal(power.group("d"));
        boolean ten = base.compareTo(BigDecimal.TEN) == 0;
        if (Math.abs(exponent) > MOST_POWER || exponent < 0 && !ten) {
            return null;
        }
        BigDecimal value = ten ? BigDecimal.ONE.movePointRight(exponent) : base.pow(exponent);
        String times = power.group("times");
        return signed(power, times == null ? value : value.multiply(decimal(times)));
    }

    private static @Nullable BigDecimal scientific(Matcher figures) {
        boolean whole = figures.group("d") == null;
        int exponent = Integer.parseInt(figures.group(whole ? "p" : "power"));
        return Math.abs(exponent) > MOST_POWER
                ? null
                : signed(figures, decimal(figures.group(whole ? "n" : "d")).movePointRight(exponent));
    }

    private static @Nullable BigDecimal mixed(Matcher figures) {
        int count = Integer.parseInt(figures.group("n"));
        int of = Integer.parseInt(figures.group("m"));
        return count >= of || count == 0
                ? null
                : decimal(figures.group("w")).add(FractionExtractor.fraction(BigDecimal.valueOf(count), of));
    }

    private static BigDecimal signed(Matcher figures, BigDecimal value) {
        return figures.group("sign") == null ? value : value.negate();
    }

    private static BigDecimal decimal(String figures) {
        return new BigDecimal(figures.replace(',', '.'));
    }

    private static void add(List<Value> values, Matcher match, @Nullable BigDecimal number) {
        if (number != null && number.abs().compareTo(MOST) < 0) {
            values.add(Value.of(
                    EntityTypes.NUMBER,
                    match.start(),
                    match.end(),
                    NumberExtractor.simple(FractionExtractor.rounded(number))));
        }
    }

    private static void addEach(List<Value> values, Matcher match) {
        List<Value> before = List.copyOf(values);
        while (match.find()) {
            Value whole = Value.of(EntityTypes.NUMBER, match.start(), match.end(), 0);
            if (before.stream().anyMatch(whole::overlaps)) {
                continue;
            }
            for (String group : match.namedGroups().keySet().stream().sorted().toList()) {
                if (match.group(group) != null) {
                    Object number = NumberExtractor.simple(decimal(match.group(group)));
                    values.add(Value.of(EntityTypes.NUMBER, match.start(group), match.end(group), number));
                }
            }
        }
    }
}
