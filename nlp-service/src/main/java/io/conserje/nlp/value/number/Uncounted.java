package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that count nothing, where no number was asked for: one of a thing, a year ("back in 2019"), what a bus, a road or
 * a house is called by ("line 64", "Colonia 1420"), days listed before their month, what is taken back ("no more seven") and
 * what was paid without a word of money ("they charged me 240 too much").
 */
public final class Uncounted {

    private static final int WORDS_AHEAD = 24;
    private static final int NEAR = 2;
    private static final int FEW = 100;

    /** No guest says more; who does is no guest. */
    private static final int MOST_NUMBERS = 60;

    private static final int LAST_DAY = 31;
    private static final Set<String> DAYS = Set.of(
            EntityTypes.DATE,
            EntityTypes.DATETIME,
            EntityTypes.DATE_RANGE,
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT);

    private static final Pattern YEAR = Pattern.compile("(?:19[5-9]|20[0-4])\\d");
    private static final Pattern FIGURES = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private static final Pattern ENDS_IN_WORD = Pattern.compile("(?:\\p{L}|[.º°#]) ?$");

    /** A name and no beginning of a sentence: "in Colonia". */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{L}\\d,] )\\p{Lu}\\p{Ll}{2,} $");

    private static final Pattern ENDS = Pattern.compile("^ ?(?:[.,;:!?)]|$)");

    private final Pattern inYear;
    private final Pattern numbered;
    private final Pattern numberedBehind;
    private final Pattern flight;
    private final Pattern noObject;
    private final Pattern noLonger;
    private final Pattern ofMonth;
    private final Pattern scaleAhead;
    private final Pattern scaleTo;
    private final Pattern charged;
    private final Pattern tooMuch;
    private final Pattern listed;

    /** Knows the numbers of one language. */
    public Uncounted(Words words) {
        this.inYear = words.pattern("(?<!\\w)(?:{year_ahead}) $");
        this.numbered = words.pattern("(?<!\\w)(?:" + Words.everywhere("numbered_thing")
                + ") (?:(?:{number_sign}) ?)?(?:\\d{1,4} (?:{or_day}) (?:(?:{article}) )?)?$");
        this.flight = words.pattern("(?<!\\w)(?:" + Words.everywhere("flight_word")
                + ")[^.;!?\\d]{0,16}(?<!\\w)(?!(?:{at}|{of}|{for})(?!\\w))[a-z][a-z\\d] $");
        this.numberedBehind = words.pattern("^ (?:{numbered_behind})(?!\\w)");
        this.noObject = words.pattern("^ (?:{other_said} )?(?:{no_object})(?!\\w)");
        this.ofMonth = words.pattern("^ (?:(?:{of}) )?(?!may )(?:{month})(?!\\w)");
        this.scaleAhead = words.pattern("(?<!\\w)(?:{scale_ahead}) $");
        this.scaleTo = words.pattern(" (?:{money_to}|{money_and}) |-");
        this.noLonger = words.pattern("(?<!\\w)(?:{no_longer}|{none_of}) $");
        this.charged = words.pattern("(?<!\\w)(?:{charged})(?: \\p{L}+)? $");
        this.tooMuch = words.pattern("^(?: ?[.,;:!?)]|$| (?:{too_much})(?!\\w))");
        this.listed = words.pattern(" ?[,/] ?(?:(?:{and}) )?| (?:(?:{and}) |(?:{or_day}) )?");
    }

    /** The values without such numbers. */
    public List<Value> without(List<Value> values, FoldedText text, Frame frame) {
        List<Value> numbers = values.stream()
                .filter(value -> value.type().equals(EntityTypes.NUMBER))
                .sorted(Comparator.comparingInt(Value::start))
                .toList();
        if (numbers.isEmpty()
                || numbers.size() > MOST_NUMBERS
                || frame.expects(EntityTypes.NUMBER, EntityTypes.ORDINAL)) {
            return values;
        }
        Set<Value> none = listedDays(values, text.folded());
        if (isTalk(numbers, text.folded())) {
            none.addAll(singles(numbers, text.folded()));
        }
        return values.stream()
                .filter(value ->
                        !value.type().equals(EntityTypes.NUMBER) || !none.contains(value) && !isCalledBy(value, text))
                .toList();
    }

    /** True where more is said than numbers. */
    private static boolean isTalk(List<Value> numbers, String folded) {
        var rest = new StringBuilder(folded);
        for (Value number : numbers) {
            for (int i = number.start(); i < number.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        return WORD.matcher(rest).find();
    }

    /** "Just one towel", "a coke zero"; in "one, two, three" and "2x1" the one is a number among others. */
    private List<Value> singles(List<Value> numbers, String folded) {
        List<Value> singles = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            Value value = numbers.get(i);
            boolean small = value.value() instanceof Integer number && (number == 0 || number == 1);
            boolean amongOthers = i > 0 && gap(numbers.get(i - 1), value, folded)
                    || i + 1 < numbers.size()
                            && (gap(value, numbers.get(i + 1), folded) || scales(value, numbers.get(i + 1), folded));
            if (small && !amongOthers) {
                singles.add(value);
            }
        }
        return singles;
    }

    /** "From zero to ten", "on a scale of one to ten". */
    private boolean scales(Value left, Value right, String folded) {
        String ahead = folded.substring(Math.max(0, left.start() - WORDS_AHEAD), left.start());
        return right.start() > left.end()
                && scaleAhead.matcher(ahead).find()
                && scaleTo.matcher(folded.substring(left.end(), right.start())).matches();
    }

    private static boolean gap(Value left, Value right, String folded) {
        int between = right.start() - left.end();
        return between >= 0
                && between <= NEAR
                && !WORD.matcher(folded.substring(left.end(), right.start())).find();
    }

    private boolean isCalledBy(Value value, FoldedText text) {
        String folded = text.folded();
        String said = folded.substring(value.start(), value.end());
        String before = folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        String written = text.original().substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        String after = folded.substring(value.end(), Math.min(folded.length(), value.end() + WORDS_AHEAD));
        if (!ENDS_IN_WORD.matcher(before).find() && !WORD.matcher(after).find()) {
            return false;
        }
        boolean figures = FIGURES.matcher(said).matches();
        return figures && YEAR.matcher(said).matches() && inYear.matcher(before).find()
                || numbered.matcher(before).find()
                || numberedBehind.matcher(after).find()
                || figures && flight.matcher(folded.substring(0, value.start())).find()
                || isFew(value) && noObject.matcher(after).find()
                || noLonger.matcher(before).find()
                || figures && said.length() <= NEAR && ofMonth.matcher(after).find()
                || figures
                        && said.length() >= NEAR
                        && charged.matcher(before).find()
                        && tooMuch.matcher(after).find()
                || figures
                        && said.length() >= NEAR
                        && NAME.matcher(written).find()
                        && ENDS.matcher(after).find();
    }

    /** "12,567 words" are counted. */
    private static boolean isFew(Value value) {
        return !(value.value() instanceof Number number) || number.longValue() < FEW;
    }

    /** "12, 13 and 14 of February": figures in one row with a day. */
    private Set<Value> listedDays(List<Value> values, String folded) {
        List<Value> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparingInt(Value::start));
        Set<Value> days = new HashSet<>();
        for (int i = 0; i < sorted.size(); i++) {
            if (DAYS.contains(sorted.get(i).type())) {
                addRow(days, sorted, i, -1, folded);
                addRow(days, sorted, i, 1, folded);
            }
        }
        return days;
    }

    private void addRow(Set<Value> days, List<Value> sorted, int from, int step, String folded) {
        for (int i = from + step; i >= 0 && i < sorted.size(); i += step) {
            Value left = sorted.get(Math.min(i, i - step));
            Value right = sorted.get(Math.max(i, i - step));
            Value figure = sorted.get(i);
            boolean day = figure.type().equals(EntityTypes.NUMBER)
                    && figure.value() instanceof Integer number
                    && number <= LAST_DAY
                    && FIGURES.matcher(folded.substring(figure.start(), figure.end()))
                            .matches();
            if (!day
                    || right.start() < left.end()
                    || !listed.matcher(folded).region(left.end(), right.start()).matches()) {
                return;
            }
            days.add(figure);
        }
    }
}
