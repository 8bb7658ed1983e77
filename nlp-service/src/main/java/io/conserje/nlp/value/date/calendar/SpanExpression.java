package io.conserje.nlp.value.date.calendar;

import java.time.Period;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a guest named a stretch of days. */
public sealed interface SpanExpression {

    /** A month: "en mayo", "May 2027", "next May". */
    record Month(int month, @Nullable Integer year, int yearsAhead) implements SpanExpression {}

    /**
     * The unit around today, or one ahead of or behind it: "this week", "next month", "last quarter". Of one that was not
     * said to be this one, "the beginning of the month", a part that is over is that of the next: {@code open}.
     */
    record Around(Unit unit, int ahead, boolean open) implements SpanExpression {

        /** The unit that was named by where it stands. */
        public Around(Unit unit, int ahead) {
            this(unit, ahead, false);
        }
    }

    /** Some units from today on, or up to today: "the next three weeks", "los últimos 2 días". */
    record Run(Unit unit, int count, boolean ahead) implements SpanExpression {}

    /** So long from today on, or up to today: "the last 3 months and 2 weeks". */
    record Lapse(Period by, boolean ahead) implements SpanExpression {}

    /** The unit that a day lies in: "the week of April 10th", "the weekend of the 12th". */
    record Of(Unit unit, DayExpression day) implements SpanExpression {}

    /** The week or weekend behind (1) or before (−1) a day: "the weekend after Easter". */
    record Beside(Unit unit, DayExpression day, int weeks) implements SpanExpression {}

    /** The long weekend that a feast makes: "puente del 8 de diciembre". */
    record Bridge(DayExpression day) implements SpanExpression {}

    /** A week by its number, as ISO 8601 counts: "semaine 51". */
    record Week(int number, @Nullable Integer year) implements SpanExpression {}

    /** The weekend after so many: "in two weekends". */
    record Weekends(int count) implements SpanExpression {}

    /** One stretch or another: "January or February". */
    record Either(SpanExpression first, SpanExpression second) implements SpanExpression {}

    /** The beginning (−1), middle (0), last part (1), end (2), first (3) or second half (4) of a stretch. */
    record Part(SpanExpression whole, int part) implements SpanExpression {}

    /** What is left of a stretch, today included, "the rest of the week", from tomorrow on (1), "later this week", or what is over up to
     * yesterday (-1), "earlier this month". */
    record Rest(SpanExpression whole, int daysAhead) implements SpanExpression {}

    /** Some units of a stretch, counted from its end where negative: "first 2 weeks of 2027". */
    record Nth(Unit unit, int first, int count, SpanExpression whole) implements SpanExpression {}

    /** A year. */
    record Year(int year) implements SpanExpression {}

    /** A quarter of a year (1 to 4) or a half of it (5, 6). */
    record Quarter(int number, @Nullable Integer year) implements SpanExpression {}

    /** A season by its English name. */
    record Season(String name, @Nullable Integer year, int ahead) implements SpanExpression {}

    /** A feast of several days: "Semana Santa". */
    record Feast(String name, @Nullable Integer year, int yearsAhead) implements SpanExpression {}

    /** From the beginning of one stretch to the end of another: "Jan to Feb 2027". */
    record Joined(SpanExpression from, SpanExpression to) implements SpanExpression {}

    /** From one day to another; with {@code nights} those are the first and the last night. */
    record Pair(int start, Placed from, Placed to, boolean nights) implements SpanExpression {

        /** From one day to another. */
        public Pair(int start, Placed from, Placed to) {
            this(start, from, to, false);
        }

        /** Whether both days are weekdays of which nobody says which. */
        public boolean isOfPlainWeekdays() {
            return isPlain(from.day()) && isPlain(to.day());
        }

        private static boolean isPlain(DayExpression day) {
            return day instanceof DayExpression.Weekday weekday && weekday.which() == DayExpression.Which.PLAIN;
        }
    }

    /** A day and where it stands in the text. */
    record Placed(int start, int end, DayExpression day) {}

    /** Stretches of the calendar. */
    enum Unit {
        DAY,
        WEEK,
        WEEKEND,
        FORTNIGHT,
        MONTH,
        QUARTER,
        YEAR;

        /** So many of them; a weekend is counted as its week. */
        public Period times(int count) {
            return switch (this) {
                case DAY -> Period.ofDays(count);
                case WEEK, WEEKEND -> Period.ofWeeks(count);
                case FORTNIGHT -> Period.ofWeeks(2 * count);
                case MONTH -> Period.ofMonths(count);
                case QUARTER -> Period.ofMonths(3 * count);
                case YEAR -> Period.ofYears(count);
            };
        }

        /** The unit of this name; null where a word is of another one, such as an hour. */
        public static @Nullable Unit named(String name) {
            return Stream.of(values())
                    .filter(unit -> unit.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
