package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days said twice, taken back, or to choose from. */
final class ReconsideredProductions {

    private ReconsideredProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("corrected", ReconsideredProductions::corrected);
        all.put("otherMonth", ReconsideredProductions::otherMonth);
        all.put("rather", match -> match.all(DayExpression.class).getLast());
        all.put("eitherNumber", ReconsideredProductions::eitherNumber);
        all.put("eitherDay", ReconsideredProductions::eitherDay);
        all.put("eitherDated", ReconsideredProductions::eitherDated);
        all.put("orNext", ReconsideredProductions::orNext);
        all.put("second", ReconsideredProductions::second);
        all.put("restate", match -> match.first(DayExpression.class));
        return all;
    }

    /** "Tomorrow, Saturday" is one day, "today, tomorrow" are two. */
    private static @Nullable Object second(Match match) {
        List<DayExpression> days = match.all(DayExpression.class);
        return days.size() > 1 && days.get(1) instanceof DayExpression.Shifted second && second.from() == null
                ? null
                : days.size() > 1 ? days.get(1) : days.getFirst();
    }

    /** "Mañana o pasado". */
    private static @Nullable Object orNext(Match match) {
        DayExpression first = match.first(DayExpression.class);
        boolean tomorrow = first instanceof DayExpression.Shifted shifted
                && shifted.from() == null
                && shifted.by().equals(Period.ofDays(1));
        return tomorrow ? new DayExpression.Either(first, DayProductions.shifted(null, Period.ofDays(2))) : null;
    }

    /** "24 or 25 December"; with a slash they follow each other. */
    private static @Nullable Object eitherDay(Match match) {
        int first = match.number(match.has("dom") ? "dom" : "raw");
        if (!(match.first(DayExpression.class) instanceof DayExpression.Dated second)) {
            return null;
        }
        boolean fits = match.has("slash") ? second.day() == first + 1 : second.day() > first;
        return fits
                ? new DayExpression.Either(
                        new DayExpression.Dated(first, second.month(), second.year(), false, null), second)
                : null;
    }

    /** "5/6 Dec": two days that follow each other. */
    private static @Nullable Object eitherDated(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int month = match.number(match.has("month") ? "month" : "monthish");
        int first = figures.getFirst().value();
        int second = figures.getLast().value();
        Integer year = match.numberOrNull("year");
        return second == first + 1
                ? new DayExpression.Either(
                        new DayExpression.Dated(first, month, year, false, null),
                        new DayExpression.Dated(second, month, year, false, null))
                : null;
    }

    /** "On the 20th or 21st", without a month. */
    private static @Nullable Object eitherNumber(Match match) {
        List<Integer> days = match.places(Object.class).stream()
                .filter(part -> part.category().equals("dom"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        return days.getFirst().equals(days.getLast())
                ? null
                : new DayExpression.Either(
                        new DayExpression.DayNumber(days.getFirst(), null, null),
                        new DayExpression.DayNumber(days.getLast(), null, null));
    }

    /** "Le 5, pardon, 6": the month stays. */
    private static @Nullable Object corrected(Match match) {
        int day = match.number("dom");
        return switch (match.first(DayExpression.class)) {
            case DayExpression.Dated dated -> new DayExpression.Dated(day, dated.month(), dated.year(), false, null);
            case DayExpression.DayNumber number -> new DayExpression.DayNumber(day, number.monthsAhead(), null);
            default -> null;
        };
    }

    /** "The 3rd of December, sorry, January": the day stays. */
    private static @Nullable Object otherMonth(Match match) {
        int month = match.number("namedmon");
        return match.first(DayExpression.class) instanceof DayExpression.Dated dated
                ? new DayExpression.Dated(dated.day(), month, dated.year(), false, null)
                : null;
    }
}
