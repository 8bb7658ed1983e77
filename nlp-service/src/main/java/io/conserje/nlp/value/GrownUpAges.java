package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Leaves out the ages that are no child's: of "I am 25", "my grandmother of 82 years", "my mother (82)" and "are kids from 2 to 5 free?"
 * nothing is counted.
 */
final class GrownUpAges {

    private static final Set<String> DAYS = Set.of(
            EntityTypes.DATE,
            EntityTypes.DATE_RANGE,
            EntityTypes.CHECK_IN,
            EntityTypes.CHECK_OUT,
            EntityTypes.TIME,
            EntityTypes.TIME_RANGE);

    private static final int WORDS_AHEAD = 24;
    private static final int WORDS_BEHIND = 12;
    private static final int GROWN_UP = 18;
    private static final int OLDEST = 115;
    private static final int OLD = 55;
    private static final Pattern BOTH_ENDS = Pattern.compile(".*\\d\\D+\\d.*");

    private final Pattern aged;
    private final Pattern years;
    private final Pattern limit;
    private final Pattern relative;
    private final Pattern oldBehind;
    private final Pattern unborn;
    private final Pattern pregnant;
    private final Pattern months;
    private final Pattern olderThan;
    private final Pattern grownChildren;
    private final Pattern grownNow;
    private final Pattern forChildren;
    private final Pattern endsOrYears;
    private final Pattern writer;

    GrownUpAges(Words words) {
        this.aged = words.pattern("(?<!\\w)(?:{aged}|{is_aged}) ?$");
        this.years = words.pattern("[ -]?(?:{years})(?!\\w)");
        this.limit = words.pattern("(?<!\\w)(?:{age_limit})(?!\\w)");
        this.relative = words.pattern("(?<!\\w)(?:{relative}|{parents}|{relatives}) ?[(,]? ?(?:(?:{aged}) )?$");
        this.unborn = words.pattern("[ -]?(?:{months_old}) (?:{pregnant})(?!\\w)");
        this.pregnant = words.pattern("(?<!\\w)(?:{pregnant}) (?:de |d'|of )?$");
        this.months = words.pattern("[ -]?(?:{months_old})(?!\\w)");
        this.endsOrYears = words.pattern(
                "[ -]?(?:{years})(?!\\w)| ?(?:[.,;!?)]|$)| (?:{and}) |(?: (?:{on_day}|{day_prefix}|{article}))+ \\d");
        this.writer = words.pattern("(?<!\\w)(?:{i_am_old}) $");
        this.grownNow =
                words.pattern("(?<!\\w)(?:{is_now}|(?:{relative})(?:'s| is))(?: an?| uma?| une?)?(?: \\p{L}+,)? $");
        this.grownChildren = words.pattern(
                "(?<!\\w)(?:{child}|{children}|{relative}|{relatives})[, (]+(?:(?:{who_word}) )?(?:(?:{aged}|{is_aged}|{aged_is}) )?(?:1[89]|[2-9]\\d)(?: (?:{years}))?(?:,? (?:{and}) |, )(?:1[89]|[2-9]\\d)(?!\\w)");
        this.forChildren = words.pattern(
                "(?<!\\w)(?:{children}|{children_many})(?: (?:{aged}|{of}))? (?:{age_limit}|(?:{aged} )?(?:{range_between}) \\d{1,2} (?:{and}) \\d{1,2}(?!\\w))");
        this.olderThan = words.pattern("(?<!\\w)(?:{older_than}) $");
        this.oldBehind = words.pattern("[ -]?(?:{years})(?!\\w)| ?[),]");
    }

    /** The values without such ages; a number that was asked for stays one. */
    List<Value> without(List<Value> values, String folded, Frame frame) {
        if (frame.expects(EntityTypes.NUMBER)) {
            return values;
        }
        List<Value> told =
                values.stream().filter(value -> !isLimit(value, values, folded)).toList();
        boolean numbers = told.stream().anyMatch(value -> value.type().equals(EntityTypes.NUMBER));
        return numbers ? withoutNumbers(told, folded) : told;
    }

    /** "Four kids between 3 and 12": no days and no hours. */
    private boolean isLimit(Value value, List<Value> values, String folded) {
        return DAYS.contains(value.type())
                && values.stream().anyMatch(other -> other.type().equals(EntityTypes.CHILDREN))
                && forChildren
                        .matcher(folded)
                        .results()
                        .anyMatch(at -> at.start() < value.start() && value.end() <= at.end());
    }

    private List<Value> withoutNumbers(List<Value> values, String folded) {
        List<MatchResult> grown = grownChildren.matcher(folded).results().toList();
        List<MatchResult> limits = limit.matcher(folded)
                .results()
                .filter(at -> BOTH_ENDS.matcher(at.group()).matches())
                .toList();
        return values.stream()
                .filter(value -> !value.type().equals(EntityTypes.NUMBER)
                        || !isAge(value, folded)
                                && !isUnborn(value, folded)
                                && grown.stream()
                                        .noneMatch(at -> at.start() <= value.start() && value.end() <= at.end())
                                && limits.stream()
                                        .noneMatch(at -> at.start() <= value.start() && value.end() <= at.end()))
                .toList();
    }

    /** "My wife is five months pregnant". */
    private boolean isUnborn(Value value, String folded) {
        return behindFar(unborn, value, folded) || ahead(pregnant, value, folded) && behind(months, value, folded);
    }

    private static boolean behindFar(Pattern pattern, Value value, String folded) {
        return pattern.matcher(folded).region(value.end(), folded.length()).lookingAt();
    }

    private boolean isAge(Value value, String folded) {
        return value.value() instanceof Integer number
                && number >= GROWN_UP
                && number <= OLDEST
                && (behind(years, value, folded) && ahead(aged, value, folded)
                        || behind(oldBehind, value, folded) && ahead(relative, value, folded)
                        || behind(endsOrYears, value, folded) && ahead(grownNow, value, folded)
                        || number >= OLD
                                && behind(endsOrYears, value, folded)
                                && (ahead(olderThan, value, folded) || ahead(writer, value, folded)));
    }

    private static boolean behind(Pattern pattern, Value value, String folded) {
        return pattern.matcher(folded)
                .region(value.end(), Math.min(folded.length(), value.end() + WORDS_BEHIND))
                .lookingAt();
    }

    private static boolean ahead(Pattern pattern, Value value, String folded) {
        return pattern.matcher(folded)
                .region(Math.max(0, value.start() - WORDS_AHEAD), value.start())
                .useTransparentBounds(true)
                .find();
    }
}
