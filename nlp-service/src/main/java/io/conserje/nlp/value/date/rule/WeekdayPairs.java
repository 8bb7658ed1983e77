package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Pair;
import io.conserje.nlp.value.date.calendar.SpanExpression.Placed;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two weekdays that belong together. */
final class WeekdayPairs {

    private static final int DAYS_OF_WEEK = 7;

    private WeekdayPairs() {}

    static Map<String, Production> all() {
        return Map.of(
                "workweek",
                WeekdayPairs::workweek,
                "weekdays",
                match -> weekdays(match, false),
                "weekendDays",
                WeekdayPairs::weekendDays,
                "weekdaysIn",
                WeekdayPairs::weekdaysInWeek,
                "weekdaysInARow",
                match -> isRow(match) ? weekdays(match, false) : null,
                "weekdayNights",
                match -> isRow(match) ? weekdays(match, true) : null);
    }

    /** "Thursday, Friday and Saturday", not "Monday, Wednesday and Friday". */
    private static boolean isRow(Match match) {
        List<Integer> days = match.places(Object.class).stream()
                .filter(part -> part.category().equals("wd"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i) != days.get(i - 1) % DAYS_OF_WEEK + 1) {
                return false;
            }
        }
        return true;
    }

    /** "Monday to Friday next week". */
    private static @Nullable Object weekdaysInWeek(Match match) {
        boolean week = match.first(SpanExpression.class) instanceof SpanExpression.Around around
                && around.unit() == SpanExpression.Unit.WEEK;
        Pair plain = (Pair) weekdays(match, false);
        return week ? new Pair(match.start(), within(match, plain.from()), within(match, plain.to())) : null;
    }

    /** "The weekend of the 19th, Friday to Sunday". */
    private static Object weekendDays(Match match) {
        Pair plain = (Pair) weekdays(match, false);
        DayExpression day = match.has("dom")
                ? new DayExpression.DayNumber(match.number("dom"), null, null)
                : match.first(DayExpression.class);
        Placed from = plain.from();
        DayExpression near = new DayExpression.Near(((DayExpression.Weekday) from.day()).day(), day);
        return new Pair(match.start(), new Placed(match.start(), from.end(), near), plain.to());
    }

    /** "Next working week": from its Monday to its Friday. */
    private static Object workweek(Match match) {
        SpanExpression week = new SpanExpression.Around(SpanExpression.Unit.WEEK, SpanProductions.ahead(match));
        Match.Found place = MomentProductions.place(match, "workweek");
        return new Pair(
                match.start(),
                new Placed(place.start(), place.end(), new DayExpression.Within(week, DayOfWeek.MONDAY, 1)),
                new Placed(place.start(), place.end(), new DayExpression.Within(week, DayOfWeek.FRIDAY, 1)));
    }

    private static Placed within(Match match, Placed day) {
        DayOfWeek weekday = ((DayExpression.Weekday) day.day()).day();
        SpanExpression week = match.first(SpanExpression.class);
        return new Placed(day.start(), day.end(), new DayExpression.Within(week, weekday, 1));
    }

    private static Object weekdays(Match match, boolean nights) {
        List<Placed> days = match.places(Object.class).stream()
                .filter(part -> part.category().equals("wd"))
                .map(part -> new Placed(part.start(), part.end(), weekday(part.meaning())))
                .toList();
        return new Pair(match.start(), days.getFirst(), days.getLast(), nights);
    }

    private static DayExpression weekday(Object number) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(number.toString()));
        return new DayExpression.Weekday(day, DayExpression.Which.PLAIN);
    }
}
