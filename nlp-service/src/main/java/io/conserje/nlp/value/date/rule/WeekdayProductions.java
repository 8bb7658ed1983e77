package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayExpression.Which;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Figures;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.DayOfWeek;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weekdays, and other days with their weekday beside them. */
final class WeekdayProductions {

    private static final int MOST_WEEKDAYS = 12;
    private static final int HALF_A_WEEK = 4;

    private WeekdayProductions() {}

    static Map<String, Production> all() {
        Map<String, Production> all = new HashMap<>();
        all.put("weekday", WeekdayProductions::weekday);
        all.put("weekdayBehind", WeekdayProductions::behindThis);
        all.put("weekdayLast", match -> new DayExpression.Weekday(weekdayOf(match), Which.RECENT));
        all.put("weekdayBefore", match -> new DayExpression.Weekday(weekdayOf(match), Which.BEFORE));
        all.put(
                "weekdayBeside",
                match -> new DayExpression.Beside(
                        match.first(DayExpression.class),
                        weekdayOf(match),
                        match.has("ord") ? match.number("ord") : Integer.parseInt(match.argument())));
        all.put("weekdaysFrom", WeekdayProductions::fromToday);
        all.put("weekdayNearest", WeekdayProductions::nearest);
        all.put("weekdayOf", WeekdayProductions::inWeek);
        all.put("weekdayPlus", WeekdayProductions::weekdayPlus);
        all.put("dateOn", WeekdayProductions::dateOn);
        all.put("partOn", match -> isNumbered(match) ? dateOn(match) : null);
        all.put(
                "datedOn",
                match -> match.first(DayExpression.class) instanceof DayExpression.Feast ? null : dateOn(match));
        all.put("backwardOn", WeekdayProductions::backwardOn);
        all.put("weekdayFigures", WeekdayProductions::figures);
        all.put("fairDay", WeekdayProductions::fairDay);
        all.put("numberOn", match -> new DayExpression.DayNumber(DayProductions.day(match), null, weekdayOf(match)));
        return all;
    }

    private static DayOfWeek weekdayOf(Match match) {
        for (String category : List.of("wd", "weekday", "weekdayish", "weekdaytiny", "fairwd")) {
            if (match.has(category)) {
                return DayOfWeek.of(match.number(category));
            }
        }
        return DayOfWeek.of(match.number("monthday"));
    }

    private static Object weekday(Match match) {
        String which = DayProductions.which(match);
        DayExpression.Weekday plain = new DayExpression.Weekday(weekdayOf(match), Which.PLAIN);
        if (which.equals("LAST") && match.has("which") && match.has("whichafter")) {
            return new DayExpression.Weekday(weekdayOf(match), Which.RECENT);
        }
        return switch (which) {
            case "", "UPCOMING" -> plain;
            case "AFTERNEXT" ->
                DayProductions.shifted(new DayExpression.Weekday(weekdayOf(match), Which.PLAIN), Period.ofWeeks(1));
            case "BEFORELAST" ->
                DayProductions.shifted(new DayExpression.Weekday(weekdayOf(match), Which.RECENT), Period.ofWeeks(-1));
            default -> new DayExpression.Weekday(weekdayOf(match), Which.valueOf(which));
        };
    }

    /** "Este viernes no, el próximo". */
    private static @Nullable Object behindThis(Match match) {
        return SpanProductions.isNextNotThis(match)
                ? DayProductions.shifted(new DayExpression.Weekday(weekdayOf(match), Which.THIS), Period.ofWeeks(1))
                : null;
    }

    /** "Three Fridays from now", "two Thursdays ago". */
    private static @Nullable Object fromToday(Match match) {
        int count = match.number("num");
        return count >= 1 && count <= MOST_WEEKDAYS
                ? new DayExpression.Beside(
                        AheadProductions.today(), weekdayOf(match), count * Integer.parseInt(match.argument()))
                : null;
    }

    /** "The Monday closest to 5 October": the last one up to three days behind it. */
    private static Object nearest(Match match) {
        DayExpression behind = DayProductions.shifted(match.first(DayExpression.class), Period.ofDays(HALF_A_WEEK));
        return new DayExpression.Beside(behind, weekdayOf(match), -1);
    }

    /** "Sunday next week", "el lunes de la semana que viene". */
    private static @Nullable Object inWeek(Match match) {
        SpanExpression week = match.first(SpanExpression.class);
        boolean fits = week instanceof SpanExpression.Around around && around.unit() == Unit.WEEK;
        return fits ? new DayExpression.Within(week, weekdayOf(match), 1) : null;
    }

    /** "Friday week", "vendredi en huit": said on a Friday it is a week from today. */
    private static Object weekdayPlus(Match match) {
        return DayProductions.shifted(
                new DayExpression.Weekday(weekdayOf(match), Which.THIS), Period.ofDays(match.number("enhuit")));
    }

    /** Portuguese counts its weekdays from Sunday: "6a" is Friday. */
    private static @Nullable Object fairDay(Match match) {
        int count = match.first(Figures.class).value();
        return count >= 2 && count <= 6 ? count - 1 : null;
    }

    /** "Friday 4.12": a day and its month, in the order of the region. */
    private static @Nullable Object figures(Match match) {
        List<Figures> figures = match.all(Figures.class);
        boolean shortly = figures.stream().allMatch(figure -> figure.length() <= 2 && figure.value() > 0);
        return shortly
                ? new DayExpression.InFigures(
                        figures.getFirst().value(), figures.getLast().value(), null, weekdayOf(match))
                : null;
    }

    private static @Nullable Object dateOn(Match match) {
        DayOfWeek weekday = weekdayOf(match);
        DayExpression day = match.first(DayExpression.class);
        return switch (day) {
            case DayExpression.Dated dated ->
                new DayExpression.Dated(dated.day(), dated.month(), dated.year(), false, weekday);
            case DayExpression.InFigures figures ->
                new DayExpression.InFigures(figures.first(), figures.second(), figures.year(), weekday);
            case DayExpression.DayNumber number ->
                new DayExpression.DayNumber(number.day(), number.monthsAhead(), weekday);
            case DayExpression.Weekday _ -> null;
            case DayExpression.Within within when within.weekday() != null && within.weekday() != weekday -> null;
            default -> day;
        };
    }

    /** "El sábado 28-11". */
    private static @Nullable Object backwardOn(Match match) {
        return FigureProductions.backwardAlone(match) instanceof DayExpression.Dated dated
                ? new DayExpression.Dated(dated.day(), dated.month(), null, false, weekdayOf(match))
                : null;
    }

    /** A day by its number that has no weekday of its own. */
    private static boolean isNumbered(Match match) {
        return switch (match.first(DayExpression.class)) {
            case DayExpression.Dated dated -> dated.weekday() == null;
            case DayExpression.InFigures figures -> figures.weekday() == null;
            case DayExpression.DayNumber number -> number.weekday() == null;
            default -> false;
        };
    }
}
