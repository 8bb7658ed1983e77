package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The month that a text named last, and the year: of "the wedding is on 3 May, the brunch on the 4th" both days are in May, and of "next year,
 * from 3 to 5 May" both are of that year.
 */
final class NamedMonth {

    private static final int HALF_A_MONTH = 15;

    private final LocalDate today;
    private @Nullable LocalDate first;
    private @Nullable LocalDate year;

    /** Nothing was named yet. */
    NamedMonth(LocalDate today) {
        this.today = today;
    }

    /** A day that was said; only one with its month names it. */
    void hear(DayExpression said, @Nullable LocalDate day) {
        if (said instanceof DayExpression.Feast) {
            hearAround(day);
            return;
        }
        boolean names = said instanceof DayExpression.Dated || said instanceof DayExpression.InFigures;
        if (names && day != null) {
            first = day.withDayOfMonth(1);
        }
    }

    /** A stretch that was said; a month is one. */
    void hear(SpanExpression said, @Nullable LocalDate from) {
        if (from == null) {
            return;
        }
        if (isMonth(said) || said instanceof SpanExpression.Part part && isMonth(part.whole())) {
            first = from.withDayOfMonth(1);
        }
        if (said instanceof SpanExpression.Year || isAhead(said, SpanExpression.Unit.YEAR)) {
            year = from.withDayOfYear(1);
        }
    }

    /** A feast: the days on both sides of it are meant. */
    void hearAround(@Nullable LocalDate feast) {
        LocalDate early = feast == null ? null : feast.minusDays(HALF_A_MONTH);
        first = early != null && early.isBefore(today) ? today : early;
    }

    /** The day behind which a number without its month is meant, or null where nothing tells. */
    @Nullable
    LocalDate before(DayExpression day) {
        if (isOfNoYear(day)) {
            return year == null || year.isBefore(today) ? null : year.minusDays(1);
        }
        LocalDate named = first;
        return named == null || !isBare(day) || named.isBefore(today) ? null : named.minusDays(1);
    }

    /** The same for two days, of which none has a month. */
    @Nullable
    LocalDate before(SpanExpression.Pair pair) {
        if (isOfNoYear(pair.to().day())) {
            return before(pair.to().day());
        }
        return isBare(pair.to().day()) ? before(pair.from().day()) : null;
    }

    private static boolean isMonth(SpanExpression said) {
        return said instanceof SpanExpression.Month || isAhead(said, SpanExpression.Unit.MONTH);
    }

    /** True for a number alone while no month was named. */
    boolean isOpen(DayExpression day) {
        return first == null && day instanceof DayExpression.DayNumber && isBare(day);
    }

    /** "Next month", "next year". */
    private static boolean isAhead(SpanExpression said, SpanExpression.Unit unit) {
        return said instanceof SpanExpression.Around around && around.unit() == unit && around.ahead() > 0;
    }

    /** A day with its month that leaves open of which year it is. */
    private static boolean isOfNoYear(DayExpression day) {
        return day instanceof DayExpression.Dated dated && dated.year() == null
                || day instanceof DayExpression.InFigures figures && figures.year() == null;
    }

    private static boolean isBare(DayExpression day) {
        return day instanceof DayExpression.DayNumber number && number.monthsAhead() == null
                || day instanceof DayExpression.Either either && isBare(either.first()) && isBare(either.second());
    }
}
