package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What stands in a guest's wish and is no part of it: "now", "in the evening", "on Sundays", "all day", "80 cm". Beside a
 * wish of the hotel these say how or when in general; without one they may be what was meant.
 */
final class Asides {

    /** "1 dog": counts begin with two. */
    private static final Pattern ONE = Pattern.compile("1 \\p{L}");

    private static final Pattern TO_THE_MINUTE = Pattern.compile(":(?!00|59)\\d\\d");

    private static final int WORDS_AHEAD = 24;
    private static final int LONGEST_WISH = 80;
    private static final int OLD = 60;
    private static final int ARTICLE = 4;

    private static final Set<String> DAYS = Set.of(EntityTypes.DATE, EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);

    private final Pattern thisMorning;
    /** "A few hours more": nobody said how many. */
    private static final Set<String> FEW = Set.of("PT3H", "PT3M");

    private final Pattern now;
    private final Pattern number;
    private final Pattern span;
    private final Pattern habitual;
    private final Pattern measure;
    private final Pattern measured;
    private final Pattern aged;
    private final Pattern mark;
    private final Pattern everyWeek;
    private final Pattern arriving;

    Asides(Words words) {
        this.thisMorning = words.pattern("(?:{this_morning})");
        this.now = words.pattern("(?:{now_word})");
        this.number = words.pattern("\\d|(?<!\\w)(?:{number})(?!\\w)");
        this.span = words.pattern("(?:{noon}|{midnight}).* .*(?:{noon}|{midnight})");
        this.habitual = words.pattern("(?<!\\w)(?:{habitual_day})$");
        this.everyWeek = words.pattern("(?<!\\w)(?:{habitual_day})(?!\\w)");
        this.arriving = words.pattern("(?<!\\w)(?:{we_arrive}|{own_hour})(?!\\w)");
        this.measure =
                words.pattern("^(?: ?%| ?/ ?\\d| (?:{measure})(?!\\w)|-?(?:{years})(?!\\w)| (?:{years})(?!\\w))");
        this.measured = words.pattern("\\d ?(?:{measure}) (?:(?:{and}) )?$");
        this.aged = words.pattern("(?<!\\w)(?:{is_aged}) $");
        this.mark = words.pattern("(?<!\\w)(?:{mark_word}) ?$");
    }

    /** The values without what is said by the way; {@code stay}: a stay is wished for. */
    List<Value> without(List<Value> values, String folded, boolean stay) {
        return values.stream()
                .filter(value -> !isAside(value, folded, stay) && !isPartOfDay(value, values))
                .map(value -> isHabit(value, folded, stay) ? hour(value) : value)
                .toList();
    }

    /** "Is the pool open on the 24th in the evening?": the part of a day that was said in one with it; minutes are none. */
    private static boolean isPartOfDay(Value part, List<Value> values) {
        return part.type().equals(EntityTypes.TIME_RANGE)
                && !TO_THE_MINUTE.matcher(String.valueOf(part.value())).find()
                && values.stream()
                        .anyMatch(day ->
                                DAYS.contains(day.type()) && day.start() == part.start() && day.end() == part.end());
    }

    /** "On Sundays at 21": the hour alone. */
    private static Value hour(Value moment) {
        String at = String.valueOf(moment.value());
        return Value.of(EntityTypes.TIME, moment.start(), moment.end(), at.substring(at.indexOf('T') + 1));
    }

    private boolean isAside(Value value, String folded, boolean stay) {
        String said = folded.substring(value.start(), value.end());
        return switch (value.type()) {
            case EntityTypes.DATETIME ->
                now.matcher(said).matches()
                        || isHabit(value, folded, stay) && !number.matcher(said).find();
            case EntityTypes.TIME_RANGE ->
                !number.matcher(said).find() && !span.matcher(said).find();
            case EntityTypes.DURATION ->
                isOfDays(value)
                                && (isOneDay(value, said)
                                        || !number.matcher(said).find())
                        || FEW.contains(String.valueOf(value.value()))
                                && !number.matcher(said).find();
            case EntityTypes.DATE_RANGE ->
                !stay && (isLong(value) || habitual.matcher(said).find());
            case EntityTypes.DATE ->
                thisMorning.matcher(said).matches()
                        || habitual.matcher(ahead(folded, value.end())).find()
                        || !stay && isMark(said);
            case EntityTypes.CHECK_IN ->
                said.endsWith("s")
                                && habitual.matcher(ahead(folded, value.end())).find()
                        || !stay && isMark(said);
            case EntityTypes.CHECK_OUT ->
                said.endsWith("s")
                        && habitual.matcher(ahead(folded, value.end())).find();
            case EntityTypes.NUMBER -> isMeasure(value, folded);
            default -> false;
        };
    }

    /** "Is the bar open on Sundays at noon?" names no day; "a table on Sunday at noon" does. */
    private boolean isHabit(Value value, String folded, boolean stay) {
        return !stay
                && value.type().equals(EntityTypes.DATETIME)
                && value.value() != null
                && everyWeek
                        .matcher(folded.substring(Math.max(0, value.start() - ARTICLE), value.end()))
                        .find()
                && (isEveryWeek(value, folded) || !arriving.matcher(folded).find());
    }

    /** "Is dinner on until 10 on Sundays?": what is said of days in the plural is asked of all of them. */
    private boolean isEveryWeek(Value value, String folded) {
        return everyWeek
                .matcher(folded.substring(Math.max(0, value.start() - ARTICLE), value.end()))
                .results()
                .anyMatch(day -> day.group().endsWith("s"));
    }

    private boolean isMeasure(Value value, String folded) {
        String before = folded.substring(Math.max(0, value.start() - WORDS_AHEAD), value.start());
        boolean age = value.value() instanceof Integer years
                && years >= OLD
                && aged.matcher(before).find();
        return age
                || ONE.matcher(folded).region(value.start(), folded.length()).lookingAt()
                || folded.charAt(value.end() - 1) == '%'
                || mark.matcher(before).find()
                || measured.matcher(before).find()
                || measure.matcher(folded.substring(value.end())).find();
    }

    private static String ahead(String folded, int end) {
        return folded.substring(Math.max(0, end - WORDS_AHEAD), end);
    }

    private static boolean isOfDays(Value value) {
        return value.value() instanceof String iso && iso.matches("P\\d+D");
    }

    /** "All day", "a day sooner". */
    private static boolean isOneDay(Value value, String said) {
        return "P1D".equals(value.value()) && said.chars().noneMatch(Character::isDigit);
    }

    /** "7/10" praises. */
    private static boolean isMark(String said) {
        return said.matches("(?:\\d|10)/10");
    }

    /** A whole year or a season: "see you next year", "is the pool open in winter?" */
    private static boolean isLong(Value value) {
        return value.value() instanceof Map<?, ?> ends
                && ends.get("from") instanceof String from
                && ends.get("to") instanceof String to
                && ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to)) > LONGEST_WISH;
    }
}
