package io.conserje.nlp.value;

import io.conserje.nlp.contract.EntityTypes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Leaves out the ages that are no child's: of "I am 25", "my grandmother of 82 years", "my mother (82)" and "are kids from 2 to 5 free?"
 * nothing is counted.
 */
final class GrownUpAges {

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
    private final Pattern endsOrYears;

    GrownUpAges(Words words) {
        this.aged = words.pattern("(?<!\\w)(?:{aged}|{is_aged}) ?$");
        this.years = words.pattern("[ -]?(?:{years})(?!\\w)");
        this.limit = words.pattern("(?<!\\w)(?:{age_limit})(?!\\w)");
        this.relative = words.pattern("(?<!\\w)(?:{relative}|{parents}|{relatives}) ?[(,]? ?(?:(?:{aged}) )?$");
        this.unborn = words.pattern("[ -]?(?:{months_old}) (?:{pregnant})(?!\\w)");
        this.pregnant = words.pattern("(?<!\\w)(?:{pregnant}) (?:de |d'|of )?$");
        this.months = words.pattern("[ -]?(?:{months_old})(?!\\w)");
        this.endsOrYears = words.pattern("[ -]?(?:{years})(?!\\w)| ?(?:[.,;!?)]|$)");
        this.olderThan = words.pattern("(?<!\\w)(?:{older_than}) $");
        this.oldBehind = words.pattern("[ -]?(?:{years})(?!\\w)| ?[),]");
    }

    /** The values without such ages; a number that was asked for stays one. */
    List<Value> without(List<Value> values, String folded, Frame frame) {
        boolean numbers = values.stream().anyMatch(value -> value.type().equals(EntityTypes.NUMBER));
        if (frame.expects(EntityTypes.NUMBER) || !numbers) {
            return values;
        }
        List<MatchResult> limits = limit.matcher(folded)
                .results()
                .filter(at -> BOTH_ENDS.matcher(at.group()).matches())
                .toList();
        return values.stream()
                .filter(value -> !value.type().equals(EntityTypes.NUMBER)
                        || !isAge(value, folded)
                                && !isUnborn(value, folded)
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
                        || number >= OLD && behind(endsOrYears, value, folded) && ahead(olderThan, value, folded));
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
