package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From where days are counted.
 *
 * @param now wall-clock time at the hotel
 * @param region ISO 3166 country, upper case
 * @param feasts the table of feasts
 * @param first the first day of a pair, to which the second is relative, or null
 */
public record Calendar(
        LocalDateTime now,
        String region,
        Feasts feasts,
        @Nullable LocalDate first) {

    private static final Set<String> SOUTH = Set.of("UY", "AR", "CL", "PY", "BO", "PE", "BR", "AU", "NZ", "ZA");

    /** Where numeric dates begin with the month. */
    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "FM", "PW", "MH", "BZ");

    /** The day at the hotel. */
    public LocalDate today() {
        return now.toLocalDate();
    }

    /** The first day of a pair, else today. */
    public LocalDate anchor() {
        return first == null ? today() : first;
    }

    /** True for the second day of a pair, which must lie behind the first. */
    public boolean second() {
        return first != null;
    }

    /** The same, counted from the first day of a pair, or from today where that is null. */
    public Calendar after(@Nullable LocalDate day) {
        return new Calendar(now, region, feasts, day);
    }

    /** True where summer begins in December. */
    public boolean isSouth() {
        return SOUTH.contains(region);
    }

    /** True where the feast is known in this region. */
    public boolean knows(String feast) {
        return feasts.knows(feast, region);
    }

    /** Day and month in figures, put in the order of the region. */
    public DayExpression ordered(DayExpression expression) {
        if (!(expression instanceof DayExpression.InFigures figures)) {
            return expression;
        }
        boolean monthFirst = MONTH_FIRST.contains(region);
        int day = monthFirst ? figures.second() : figures.first();
        int month = monthFirst ? figures.first() : figures.second();
        return new DayExpression.Dated(day, month, figures.year(), true, figures.weekday());
    }
}
