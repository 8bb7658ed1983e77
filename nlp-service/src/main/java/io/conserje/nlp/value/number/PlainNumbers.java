package io.conserje.nlp.value.number;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of amounts, counts and lengths, beside these, and "un" and "une" as one: only for whoever asked for a
 * number, because nobody else wants "two adults" twice.
 */
public final class PlainNumbers {

    /** What is said with a number that counts; of a day or a phone the figures are no numbers. */
    private static final Set<String> COUNTED = Set.of(
            EntityTypes.MONEY,
            EntityTypes.GUESTS,
            EntityTypes.ADULTS,
            EntityTypes.CHILDREN,
            EntityTypes.ROOMS,
            EntityTypes.NIGHTS,
            EntityTypes.DURATION,
            EntityTypes.ROOM_TYPE,
            EntityTypes.AMENITY,
            EntityTypes.MEAL);

    /** What has a number in it only where a length was said: "in 3 days". */
    private static final Set<String> DAYS =
            Set.of(EntityTypes.DATE, EntityTypes.DATETIME, EntityTypes.DATE_RANGE, EntityTypes.CHECK_IN);

    /** A time to others: "5.00"; a code with letters before its figures: "B-173". */
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{2}");

    private static final Pattern CODE = Pattern.compile("\\p{L}{1,5}-(?<d>\\d{1,9})");

    private final NumberExtractor numbers;
    private final Pattern one;
    private final Pattern onlyOne;
    private final Pattern unit;
    private final StrayFigures strays = new StrayFigures();

    /** Reads the numbers of one language. */
    public PlainNumbers(Words words) {
        this.numbers = new NumberExtractor(words, NumberWords.asked(words));
        this.one = words.pattern("(?<![\\w'/-])(?:{one_said})(?![\\w'/-])");
        this.onlyOne = words.pattern("(?<![\\w'/-])(?:{one_alone})(?![\\w'/-])");
        this.unit = words.pattern(" ?(?:{days}|{nights}|{week}|{month_word}|{year_word}|{hours}|{minutes})(?!\\w)");
    }

    /** The values, with the numbers beside them where a number was asked for. */
    public List<Value> beside(List<Value> values, FoldedText text, Frame frame) {
        if (!frame.expects(EntityTypes.NUMBER)) {
            return values;
        }
        List<Value> others = values.stream().filter(value -> !hasNumber(value)).toList();
        List<Value> read = numbers.extract(text.without(others), frame).stream()
                .filter(number -> isPart(number, values, text.folded()))
                .toList();
        List<Value> found = new ArrayList<>(
                values.stream().filter(value -> isNew(value, read)).toList());
        found.addAll(read);
        values.forEach(value -> figures(value, text, frame).forEach(found::add));
        found.addAll(strays.numbers(found, text.folded()));
        addOnes(found, text.folded());
        return found;
    }

    private static boolean isNew(Value value, List<Value> read) {
        return !value.type().equals(EntityTypes.NUMBER) || read.stream().noneMatch(value::overlaps);
    }

    private static boolean hasNumber(Value value) {
        return isCount(value) || DAYS.contains(value.type());
    }

    private static boolean isCount(Value value) {
        return COUNTED.contains(value.type()) || value.type().equals(EntityTypes.NUMBER);
    }

    /** What nothing said that is a value was taken back: "not 5"; in "two thirds" the two is no number. */
    private boolean isPart(Value number, List<Value> values, String folded) {
        List<Value> around = values.stream().filter(number::overlaps).toList();
        if (around.stream().anyMatch(value -> value.type().equals(EntityTypes.NUMBER) && isLonger(value, number))) {
            return false;
        }
        boolean day = around.stream().anyMatch(value -> DAYS.contains(value.type()));
        return day
                ? unit.matcher(folded).region(number.end(), folded.length()).lookingAt()
                : around.stream().anyMatch(PlainNumbers::isCount);
    }

    private static boolean isLonger(Value value, Value number) {
        return value.start() <= number.start()
                && value.end() >= number.end()
                && value.end() - value.start() > number.end() - number.start();
    }

    /** The number in the figures of what is no number to others. */
    private List<Value> figures(Value value, FoldedText text, Frame frame) {
        String said = text.folded().substring(value.start(), value.end());
        Matcher code = CODE.matcher(said);
        if (value.type().equals(EntityTypes.BOOKING_REFERENCE) && code.matches()) {
            int figures = Integer.parseInt(code.group("d"));
            return List.of(Value.of(EntityTypes.NUMBER, value.start() + code.start("d"), value.end(), figures));
        }
        boolean dotted =
                value.type().equals(EntityTypes.TIME) && DOTTED.matcher(said).matches();
        return dotted
                ? numbers.extract(text, frame).stream().filter(value::overlaps).toList()
                : List.of();
    }

    private void addOnes(List<Value> found, String folded) {
        List<Value> read = found.stream()
                .filter(value -> value.type().equals(EntityTypes.NUMBER))
                .toList();
        boolean alone = read.stream()
                .allMatch(number -> found.stream().anyMatch(value -> isMeasured(value) && value.overlaps(number)));
        int first = read.stream().mapToInt(Value::start).min().orElse(folded.length());
        add(found, one, folded);
        if (alone) {
            add(found, onlyOne, folded.substring(0, first));
        }
    }

    /** "Une bouteille à 20 €": what the one before it costs or lasts is no count. */
    private static boolean isMeasured(Value value) {
        return value.type().equals(EntityTypes.MONEY) || value.type().equals(EntityTypes.DURATION);
    }

    private static void add(List<Value> found, Pattern pattern, String folded) {
        List<Value> claimed =
                found.stream().filter(value -> !COUNTED.contains(value.type())).toList();
        for (Matcher match = pattern.matcher(folded); match.find(); ) {
            Value one = Value.of(EntityTypes.NUMBER, match.start(), match.end(), 1);
            if (claimed.stream().noneMatch(one::overlaps)) {
                found.add(one);
            }
        }
    }
}
