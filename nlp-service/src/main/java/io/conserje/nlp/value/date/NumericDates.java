package io.conserje.nlp.value.date;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in figures: 2027-05-03, 3/5, 03.05.27. */
final class NumericDates {

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])(20\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?![\\d])");
    private static final Pattern FULL =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(20\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern SHORT = Pattern.compile("(?<![\\d/.:-])(\\d{1,2})/(\\d{1,2})(?![\\d/])");

    private NumericDates() {}

    static void find(String text, boolean monthFirst, List<FoundDay> found) {
        for (Matcher match = ISO.matcher(text); match.find(); ) {
            int year = Integer.parseInt(match.group(1));
            add(found, match, new DayExpression.Dated(number(match, 3), number(match, 2), year, false));
        }
        for (Matcher match = FULL.matcher(text); match.find(); ) {
            int year = number(match, 4) < 100 ? 2000 + number(match, 4) : number(match, 4);
            add(found, match, ordered(number(match, 1), number(match, 3), year, monthFirst));
        }
        for (Matcher match = SHORT.matcher(text); match.find(); ) {
            add(found, match, ordered(number(match, 1), number(match, 2), null, monthFirst));
        }
    }

    private static DayExpression ordered(
            int first, int second, @org.jspecify.annotations.Nullable Integer year, boolean monthFirst) {
        return monthFirst
                ? new DayExpression.Dated(second, first, year, true)
                : new DayExpression.Dated(first, second, year, true);
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static void add(List<FoundDay> found, Matcher match, DayExpression expression) {
        found.add(new FoundDay(match.start(), match.end(), expression, false));
    }
}
