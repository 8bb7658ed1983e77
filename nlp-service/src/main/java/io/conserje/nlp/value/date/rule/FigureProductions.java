package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Days written in figures: "5/5/2027", "25-12", "el 17 del 11". */
final class FigureProductions {

    private static final int CENTURY = 2000;
    private static final int LAST_DAY = 31;
    private static final int MONTHS = 12;
    private static final int HUNDRED = 100;
    private static final int FIRST_YEAR_BEHIND = 50;

    private FigureProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("iso", FigureProductions::iso);
        all.put("packed", FigureProductions::packed);
        all.put("figures", match -> figures(match, true));
        all.put("spacedFigures", match -> figures(match, false));
        all.put("backwardFigures", FigureProductions::backward);
        all.put("backwardAlone", FigureProductions::backwardAlone);
        all.put("oneOrder", FigureProductions::oneOrder);
        all.put("dottedFigures", match -> figures(match, false));
        all.put("dotted", FigureProductions::dotted);
        all.put("figuresAhead", match -> DayProductions.isComing(match) ? figures(match, true) : null);
        all.put("monthNumber", FigureProductions::monthNumber);
        all.put(
                "zeroFigures",
                match -> match.all(Figures.class).get(1).length() == 2
                                && match.all(Figures.class).get(1).value() < 10
                        ? backward(match)
                        : null);
        return all;
    }

    private static Object iso(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int month = figures.getFirst().value();
        return new DayExpression.Dated(figures.getLast().value(), month, match.number("year"), false, null);
    }

    /** "20261225". */
    private static Object packed(Match match) {
        int figures = match.number("packed");
        int year = figures / (HUNDRED * HUNDRED);
        return new DayExpression.Dated(figures % HUNDRED, figures / HUNDRED % HUNDRED, year, false, null);
    }

    /** Day, month and perhaps year; which of both comes first is the region's matter. */
    private static @Nullable Object figures(Match match, boolean swappable) {
        List<Figures> figures = match.all(Figures.class);
        int first = figures.getFirst().value();
        int second = figures.get(1).value();
        boolean long1 = figures.getFirst().length() > 2 || figures.get(1).length() > 2;
        Integer year = figures.size() > 2 ? year(figures.get(2)) : match.numberOrNull("year");
        boolean noYear = figures.size() > 2 && year == null;
        boolean plain = !swappable && year == null && second > 12;
        return long1 || noYear || plain || first == 0 || second == 0
                ? null
                : new DayExpression.InFigures(first, second, year, null);
    }

    /** "12 / 27": where only one order makes a day. */
    private static @Nullable Object oneOrder(Match match) {
        List<Figures> figures = match.all(Figures.class);
        boolean one = figures.stream().filter(part -> part.value() > MONTHS).count() == 1;
        return one ? figures(match, true) : null;
    }

    /** "10.12" where it can be a day of the calendar; with points the day comes first in every country. */
    private static @Nullable Object dotted(Match match) {
        List<Figures> figures = match.all(Figures.class);
        Figures day = figures.getFirst();
        Figures month = figures.getLast();
        boolean written =
                day.length() <= 2 && month.length() == (match.argument().equals("two") ? 2 : 1);
        boolean real = month.value() >= 1
                && month.value() <= MONTHS
                && day.value() >= 1
                && day.value() <= Month.of(month.value()).maxLength();
        return written && real ? new DayExpression.Dated(day.value(), month.value(), null, false, null) : null;
    }

    /** "El 17 del 11". */
    private static @Nullable Object monthNumber(Match match) {
        int month = match.number("raw");
        return month >= 1 && month <= MONTHS
                ? new DayExpression.Dated(match.number("dom"), month, match.numberOrNull("year"), false, null)
                : null;
    }

    static @Nullable Integer year(Figures figures) {
        if (figures.length() == 2) {
            return shortYear(figures.value());
        }
        boolean fits = figures.length() == 4 && figures.value() >= 1900 && figures.value() < 2200;
        return fits ? Integer.valueOf(figures.value()) : null;
    }

    /** "'27" is ahead, "31/10/74" the day that somebody was born on. */
    static int shortYear(int year) {
        return year < FIRST_YEAR_BEHIND ? CENTURY + year : CENTURY - HUNDRED + year;
    }

    /** "el 25-12": as a stretch of days it would run backwards. */
    private static @Nullable Object backward(Match match) {
        List<Figures> figures = match.all(Figures.class);
        int first = figures.getFirst().value();
        int second = figures.get(1).value();
        boolean date = first > second && second >= 1 && second <= 12 && first <= LAST_DAY;
        return date ? new DayExpression.Dated(first, second, null, false, null) : null;
    }

    /** "17-2": neither hours nor a party, whose first number is small. */
    static @Nullable Object backwardAlone(Match match) {
        return match.all(Figures.class).getFirst().value() > MONTHS ? backward(match) : null;
    }
}
