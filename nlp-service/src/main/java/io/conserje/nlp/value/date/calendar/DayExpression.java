package io.conserje.nlp.value.date.calendar;

import java.time.DayOfWeek;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How a guest named a day, before it is known which day that is. */
public sealed interface DayExpression {

    /** A day with its month, and perhaps a year and a weekday: "5 de mayo", "05/05/2027", "Friday 7 January". */
    record Dated(
            int day,
            int month,
            @Nullable Integer year,
            boolean swappable,
            @Nullable DayOfWeek weekday) implements DayExpression {}

    /** Day and month in figures, in the order of the region: "3/4", "03.04.2027". */
    record InFigures(
            int first,
            int second,
            @Nullable Integer year,
            @Nullable DayOfWeek weekday) implements DayExpression {}

    /** A day number without its month: "el 5", "viernes 13"; {@code monthsAhead} is null when no month was hinted at. */
    record DayNumber(
            int day,
            @Nullable Integer monthsAhead,
            @Nullable DayOfWeek weekday) implements DayExpression {}

    /** A weekday: "el viernes", "next Friday", "this Friday", "last Friday". */
    record Weekday(DayOfWeek day, Which which) implements DayExpression {}

    /** A distance from another day, from the first date of a pair, or from today: "3 days after", "tomorrow". */
    record Shifted(@Nullable DayExpression from, Period by, boolean fromFirst) implements DayExpression {}

    /** The day of a stretch with this number, from the end where negative: "last day of May", "Sunday next week". */
    record Within(SpanExpression span, @Nullable DayOfWeek weekday, int number) implements DayExpression {}

    /** The weekday that is nearest to another day: "Monday in two weeks", "three weeks after Christmas, on Friday". */
    record Near(DayOfWeek weekday, DayExpression day) implements DayExpression {}

    /** So many days ahead, or behind where negative, of which Saturdays and Sundays are none: "in 5 business days". */
    record Workdays(int ahead) implements DayExpression {}

    /** Two days to choose from: "the 24th or 25th of December". */
    record Either(DayExpression first, DayExpression second) implements DayExpression {}

    /** A weekday beside a day: "the Friday after Christmas", the first (1) behind it, or the last (−1) before it. */
    record Beside(DayExpression from, DayOfWeek weekday, int number) implements DayExpression {}

    /** A feast by its name in the table of feasts: "Christmas", "Easter Monday 2027". */
    record Feast(String name, @Nullable Integer year, int yearsAhead) implements DayExpression {}

    /** Which of the weekdays of a name is meant. */
    enum Which {
        /** Only the name. */
        PLAIN,
        /** "this Friday": today counts. */
        THIS,
        /** "next Friday" where that is Friday of next week. */
        NEXT,
        /** "el próximo viernes": the one ahead, unless that is tomorrow. */
        COMING,
        /** "last Friday": yesterday is called so by few. */
        LAST,
        /** "the Friday before": before the day that was named, else the last one. */
        BEFORE,
        /** "since Friday", "this past Friday": the one that has just been. */
        RECENT
    }
}
