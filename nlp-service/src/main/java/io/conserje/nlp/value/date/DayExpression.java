package io.conserje.nlp.value.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** How a guest named a day, before it is known which day that is. */
sealed interface DayExpression {

    /** A day with its month, and perhaps a year: "5 de mayo", "05/05/2027". */
    record Dated(int day, int month, @Nullable Integer year, boolean swappable) implements DayExpression {}

    /** A day number alone: "el 5"; {@code monthsAhead} is null when no month was hinted at. */
    record DayNumber(int day, @Nullable Integer monthsAhead) implements DayExpression {}

    /** A weekday: "el viernes", "next Friday" ({@code weeksAhead} 1), "this Friday" ({@code thisOne}). */
    record Weekday(DayOfWeek day, int weeksAhead, boolean thisOne) implements DayExpression {}

    /** A distance from today, or from the first date of a pair: "tomorrow", "in two weeks", "3 days later". */
    record Distance(int days, int months, boolean fromFirst) implements DayExpression {}
}
