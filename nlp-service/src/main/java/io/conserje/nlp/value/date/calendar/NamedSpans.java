package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.IntFunction;

/** Stretches of a year that have a name or a number; where no year is said, of the next one where this year's is over. */
final class NamedSpans {

    private final Calendar calendar;

    NamedSpans(Calendar calendar) {
        this.calendar = calendar;
    }

    Stretch month(SpanExpression.Month month) {
        YearMonth anchor = YearMonth.from(calendar.anchor());
        YearMonth named = YearMonth.of(month.year() == null ? anchor.getYear() : month.year(), month.month());
        if (month.year() == null) {
            boolean over = named.isBefore(anchor);
            int afterNext = month.yearsAhead() > 1 ? 1 : 0;
            int years = month.yearsAhead() < 0 ? over ? 0 : -1 : afterNext + (over ? 1 : 0);
            named = named.plusYears(years);
        }
        return Stretch.of(named.atDay(1), named.atEndOfMonth());
    }

    /** The week of that number; few years have a 53rd. */
    Stretch week(SpanExpression.Week week) {
        IntFunction<Stretch> ofYear = year -> Stretches.week(year, week.number());
        return week.year() == null ? notOver(calendar.anchor().getYear(), ofYear) : ofYear.apply(week.year());
    }

    Stretch quarter(SpanExpression.Quarter quarter) {
        IntFunction<Stretch> ofYear = year -> quarter(year, quarter.number());
        return quarter.year() == null ? notOver(calendar.today().getYear(), ofYear) : ofYear.apply(quarter.year());
    }

    Stretch feast(SpanExpression.Feast feast) {
        IntFunction<Stretch> ofYear = year -> feast(feast.name(), year);
        if (feast.year() != null) {
            return ofYear.apply(feast.year());
        }
        int year = calendar.anchor().getYear() + feast.yearsAhead();
        return feast.yearsAhead() == 0 ? notOver(year, ofYear) : ofYear.apply(year);
    }

    /** The stretch of this year, or of the next one where it is over. */
    private Stretch notOver(int year, IntFunction<Stretch> ofYear) {
        Stretch stretch = ofYear.apply(year);
        boolean over = stretch.to() != null && stretch.to().isBefore(calendar.today());
        return over ? ofYear.apply(year + 1) : stretch;
    }

    private Stretch feast(String name, int year) {
        Feasts feasts = calendar.feasts();
        return Stretch.of(feasts.first(name, calendar.region(), year), feasts.last(name, calendar.region(), year));
    }

    /** A quarter, or behind the fourth a half. */
    private static Stretch quarter(int year, int number) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return number > 4
                ? Stretches.months(first.plusMonths(6L * (number - 5)), 6)
                : Stretches.months(first.plusMonths(3L * (number - 1)), 3);
    }
}
