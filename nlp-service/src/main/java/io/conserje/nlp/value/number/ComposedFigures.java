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

/**
 * Figures that only together are a number, or that together are no day and no guests: "2 1/2 cups", ".5", "4.5/5", "10x20",
 * "towels x2". Read before the people and the days.
 */
public final class ComposedFigures implements Extractor {

    /** ".5" as a whole message. */
    private static final Pattern POINTED = Pattern.compile("^(?<sign>[-\u2212])?[.,](?<d>\\d{1,9})\\s*$");

    /** A mark: "4.5/5". */
    private static final Pattern MARK =
            Pattern.compile("(?<![\\w.,:/-])(?<a>\\d[.,]\\d) ?/ ?(?<b>5|10)(?![\\w/:-]|[.,]\\d)");

    private final Pattern mixed;
    private final Pattern size;
    private final Pattern times;

    /** Reads the figures of one language. */
    public ComposedFigures(Words words) {
        this.mixed = words.pattern("(?<![^ ])(?<w>\\d{1,3})(?: | (?:{number_joint}) )(?<n>\\d{1,2})/(?<m>[2-9]|1[026])"
                + "(?=(?<unit> ?(?:{measure}|{composed_unit})(?!\\w))|[.! ]*$)");
        this.size = words.pattern("(?<![\\w.,:/-])(?<a>\\d{1,4}) ?[x×] ?(?<b>\\d{1,4})(?: ?[x×] ?(?<c>\\d{1,4}))?"
                + "(?= ?(?:{measure}|px)(?!\\w)|(?! ?\\p{L})|(?<=\\d[x×]\\d{1,4})(?! ?(?:{times_is_for}|\\d))(?!\\w))"
                + "(?![\\d/:^-]|[.,]\\d)");
        this.times = words.pattern(
                "(?<=\\p{L}{2}s )(?<!(?<!\\w)(?:{times_is_for}) )x ?(?<a>\\d{1,2})(?![\\w/:]|[.,]\\d| \\p{L})");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        String folded = text.folded();
        List<Value> values = new ArrayList<>();
        for (Matcher pointed = POINTED.matcher(folded); pointed.find(); ) {
            BigDecimal value = new BigDecimal("0." + pointed.group("d"));
            add(values, pointed, pointed.group("sign") == null ? value : value.negate());
        }
        for (Matcher whole = mixed.matcher(folded); whole.find(); ) {
            int count = Integer.parseInt(whole.group("n"));
            int of = Integer.parseInt(whole.group("m"));
            boolean meant = whole.group("unit") != null || whole.start() == 0 && !isOther(frame);
            if (meant && count > 0 && count < of) {
                BigDecimal part = FractionExtractor.fraction(BigDecimal.valueOf(count), of);
                add(values, whole, new BigDecimal(whole.group("w")).add(part));
            }
        }
        for (Pattern apart : List.of(MARK, size, times)) {
            addEach(values, apart.matcher(folded));
        }
        return values;
    }

    /** "2 1/2" of who was asked for a day or for guests are two values. */
    private static boolean isOther(Frame frame) {
        return !frame.expecting().isEmpty() && !frame.expects(EntityTypes.NUMBER);
    }

    private static void add(List<Value> values, Matcher match, BigDecimal number) {
        Object simple = NumberExtractor.simple(FractionExtractor.rounded(number));
        values.add(Value.of(EntityTypes.NUMBER, match.start(), match.end(), simple));
    }

    private static void addEach(List<Value> values, Matcher match) {
        while (match.find()) {
            for (String group : List.of("a", "b", "c")) {
                if (match.namedGroups().containsKey(group) && match.group(group) != null) {
                    Object number = NumberExtractor.simple(
                            new BigDecimal(match.group(group).replace(',', '.')));
                    values.add(Value.of(EntityTypes.NUMBER, match.start(group), match.end(group), number));
                }
            }
        }
    }
}
