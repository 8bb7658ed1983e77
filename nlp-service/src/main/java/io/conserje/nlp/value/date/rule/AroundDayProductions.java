package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayExpression.Dated;
import io.conserje.nlp.value.date.calendar.DayExpression.DayNumber;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.chart.Production;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weeks and weekends by a day: "the week of the 12th", "Easter weekend", "puente de mayo". */
final class AroundDayProductions {

    private AroundDayProductions() {}

    static Map<String, Production> all() {
        return Map.of(
                "weekOf", match -> new SpanExpression.Of(Unit.WEEK, match.first(DayExpression.class)),
                "weekOfNumber", match -> new SpanExpression.Of(Unit.WEEK, number(match.number("dom"))),
                "feastWeek", match -> new SpanExpression.Of(Unit.WEEK, feast(match)),
                "weekendOf", match -> new SpanExpression.Of(Unit.WEEKEND, match.first(DayExpression.class)),
                "weekendOfNumber", match -> new SpanExpression.Of(Unit.WEEKEND, number(match.number("dom"))),
                "weekendOfBoth", AroundDayProductions::weekendOfBoth,
                "feastWeekend", match -> new SpanExpression.Of(Unit.WEEKEND, feast(match)),
                "besideDay", AroundDayProductions::beside,
                "bridgeOf", match -> new SpanExpression.Bridge(match.first(DayExpression.class)),
                "longWeekend", AroundDayProductions::longWeekend);
    }

    private static DayExpression feast(Match match) {
        return new DayExpression.Feast(match.word("feastname"), match.numberOrNull("year"), 0);
    }

    private static Object beside(Match match) {
        return new SpanExpression.Beside(
                match.has("weekend") ? Unit.WEEKEND : Unit.WEEK,
                match.first(DayExpression.class),
                Integer.parseInt(match.argument()));
    }

    /** "The weekend of the 12th and 13th": days that follow each other. */
    private static @Nullable Object weekendOfBoth(Match match) {
        List<Integer> days = match.places(Object.class).stream()
                .filter(part -> part.category().equals("dom"))
                .map(part -> Integer.parseInt(part.meaning().toString()))
                .toList();
        int first = days.getFirst();
        DayExpression day = match.has("mon") ? new Dated(first, match.number("mon"), null, false, null) : number(first);
        return days.getLast() == first + 1 ? new SpanExpression.Of(Unit.WEEKEND, day) : null;
    }

    private static DayExpression number(int day) {
        return new DayNumber(day, null, null);
    }

    /** "puente de mayo" is the one around the first of May, "puente de diciembre" has a name of its own. */
    private static Object longWeekend(Match match) {
        SpanExpression.Month month = (SpanExpression.Month) match.first(SpanExpression.class);
        int day = switch (month.month()) {
            case 5, 11, 1 -> 1;
            case 8 -> 15;
            case 10 -> 12;
            case 12 -> 8;
            default -> 1;
        };
        return new SpanExpression.Bridge(new Dated(day, month.month(), month.year(), false, null));
    }
}
