package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Extractor;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures in the shape of an hour that are none for what stands beside them: "a score of 8.40", "9.50 kg", "3.20 k", "6.00
 * or 6,00". Read before the times; bare figures stay theirs.
 */
public final class DecimalExtractor implements Extractor {

    private static final int LONGEST_AHEAD = 40;
    private static final int LONGEST_GAP = 16;
    private static final int LAST_HOUR = 24;
    private static final int MINUTES = 60;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final String[] TIMES = {EntityTypes.TIME, EntityTypes.TIME_RANGE, EntityTypes.DATETIME};
    private static final Pattern POINTED =
            Pattern.compile("(?<![\\w.,:/-])(?<d>\\d{1,3})(?<sign>[.,])(?<m>\\d{2})(?![\\w:/-]|[.,]\\d)");

    private final NumberExtractor numbers;
    private final Pattern unit;
    private final Pattern ahead;
    private final Pattern hour;
    private final Pattern joint;

    /** Reads the decimals of one language. */
    public DecimalExtractor(Words words) {
        this.numbers = new NumberExtractor(words);
        this.unit = words.pattern(
                " ?%| ?(?!(?:{decimal_no_unit})(?!\\w))(?:{measure})(?!\\w)| (?:{decimal_behind})(?!\\w)");
        this.ahead = words.pattern("(?<!\\w)(?:{decimal_ahead}|{number_minus})(?: ?[:=]| (?:{decimal_link}))* $");
        this.hour = words.pattern("(?<!\\w)(?:{at}) $");
        this.joint = words.pattern(" ?[,;] ?| (?:{decimal_joint}) ");
    }

    @Override
    public List<Value> extract(FoldedText text, Frame frame) {
        if (frame.expects(TIMES)) {
            return List.of();
        }
        List<MatchResult> pointed = POINTED.matcher(text.folded()).results().toList();
        Set<Integer> starts = new HashSet<>();
        for (int i = 0; i < pointed.size(); i++) {
            if (isHour(pointed.get(i)) && isDecimal(text, pointed, i)) {
                starts.add(pointed.get(i).start());
            }
        }
        return starts.isEmpty()
                ? List.of()
                : numbers.extract(text, frame).stream()
                        .filter(number ->
                                starts.stream().anyMatch(start -> number.start() <= start && start < number.end()))
                        .toList();
    }

    private boolean isDecimal(FoldedText text, List<MatchResult> pointed, int i) {
        String folded = text.folded();
        MatchResult figures = pointed.get(i);
        String before = folded.substring(Math.max(0, figures.start() - LONGEST_AHEAD), figures.start());
        return Magnitude.behind(text.original(), figures.end()).exponent() > 0
                || unit.matcher(folded).region(figures.end(), folded.length()).lookingAt()
                || ahead.matcher(before).find()
                || i > 0 && isTwin(folded, pointed.get(i - 1), figures, figures)
                || i + 1 < pointed.size() && isTwin(folded, figures, pointed.get(i + 1), figures);
    }

    /** "6.00 or 6,00", "12.40 and 13.80": one of two that go together is no hour, so the other is none. */
    private boolean isTwin(String folded, MatchResult left, MatchResult right, MatchResult figures) {
        MatchResult other = left == figures ? right : left;
        boolean near = right.start() - left.end() <= LONGEST_GAP;
        Matcher between = joint.matcher(folded).region(left.end(), right.start());
        String before = folded.substring(Math.max(0, left.start() - LONGEST_AHEAD), left.start());
        boolean same = other.group("sign").equals(",")
                && other.group("d").equals(figures.group("d"))
                && other.group("m").equals(figures.group("m"));
        boolean none = other.group("sign").equals(".") && !isHour(other) && !isDay(other);
        return (same && near || none && between.matches())
                && !hour.matcher(before).find();
    }

    /** "28.12" is a day before New Year. */
    private static boolean isDay(MatchResult figures) {
        return Integer.parseInt(figures.group("d")) <= LAST_DAY && Integer.parseInt(figures.group("m")) <= MONTHS;
    }

    private static boolean isHour(MatchResult figures) {
        return figures.group("sign").equals(".")
                && Integer.parseInt(figures.group("d")) <= LAST_HOUR
                && Integer.parseInt(figures.group("m")) < MINUTES;
    }
}
