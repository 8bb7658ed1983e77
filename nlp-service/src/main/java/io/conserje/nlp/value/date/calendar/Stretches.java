package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Arithmetic of weeks that begin on Monday, months and their parts. */
public final class Stretches {

    /** As parts are numbered: the first half is 3, the second 4. */
    private static final int FIRST_HALF = 3;

    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 31;
    private static final int DAYS_OF_HALF = 15;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_BEGINNING = 3;

    private Stretches() {}

    /** The unit that a day lies in, or one so many units ahead of it. */
    public static Stretch around(LocalDate day, Unit unit, int ahead) {
        LocalDate monday = monday(day);
        return switch (unit) {
            case DAY -> Stretch.of(day.plusDays(ahead), day.plusDays(ahead));
            case WEEK -> days(monday.plusWeeks(ahead), 7);
            case WEEKEND -> days(monday.plusWeeks(ahead).plusDays(5), 2);
            case FORTNIGHT -> days(monday.plusWeeks(2L * ahead), 14);
            case MONTH -> months(day.withDayOfMonth(1).plusMonths(ahead), 1);
            case QUARTER ->
                months(
                        LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1)
                                .plusMonths(3L * ahead),
                        3);
            case YEAR -> months(LocalDate.of(day.getYear() + ahead, 1, 1), 12);
        };
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static Stretch days(LocalDate from, int count) {
        return Stretch.of(from, from.plusDays(count - 1L));
    }

    static Stretch months(LocalDate from, int count) {
        return Stretch.of(from, from.plusMonths(count).minusDays(1));
    }

    static Stretch join(Stretch from, Stretch to) {
        return from.from() == null || to.to() == null ? Stretch.failed(null) : Stretch.of(from.from(), to.to());
    }

    static LocalDate plus(LocalDate day, Unit unit, int count) {
        return day.plus(unit.times(count));
    }

    /** Saturday and Sunday; of a day in the middle of the week those that follow, with the day itself from Thursday on. */
    static Stretch weekendOf(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate saturday = sunday.minusDays(1);
        boolean bridge = day.getDayOfWeek() == DayOfWeek.THURSDAY || day.getDayOfWeek() == DayOfWeek.FRIDAY;
        if (day.getDayOfWeek() == DayOfWeek.MONDAY) {
            return Stretch.of(day.minusDays(2), day);
        }
        return Stretch.of(bridge ? day : saturday, sunday);
    }

    /** The weekend that a day prolongs: of a Tuesday the one before it, with the Monday between. */
    static Stretch bridge(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.TUESDAY ? Stretch.of(day.minusDays(3), day) : weekendOf(day);
    }

    /** The weekend, or else the week, behind a day or before it. */
    static Stretch beside(LocalDate day, Unit unit, int weeks) {
        if (unit != Unit.WEEKEND) {
            return days(monday(day).plusWeeks(weeks), DAYS_OF_WEEK);
        }
        LocalDate saturday = weeks > 0
                ? day.with(TemporalAdjusters.next(DayOfWeek.SATURDAY))
                : day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusDays(1);
        return days(saturday, 2);
    }

    /** A week as ISO 8601 counts them, or none of that number. */
    static Stretch week(int year, int number) {
        LocalDate first = monday(LocalDate.of(year, 1, 4));
        LocalDate from = first.plusWeeks(number - 1L);
        return from.isBefore(monday(LocalDate.of(year + 1, 1, 4))) ? days(from, 7) : Stretch.failed(null);
    }

    /**
     * Thirds of a month, a season or a year, of a year's beginning three months and of its end the last one; of a week its first three days, two in
     * the middle or its last three; of a weekend or day all of it.
     */
    static Stretch part(LocalDate from, LocalDate to, int part) {
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        if (length <= 3) {
            return Stretch.of(from, to);
        }
        if (part >= FIRST_HALF) {
            return halfOf(from, to, length, part == FIRST_HALF);
        }
        if (length <= 7) {
            return part < 0 ? days(from, 3) : part == 0 ? days(from.plusDays(2), 2) : Stretch.of(from.plusDays(4), to);
        }
        if (length > 100) {
            int months = (int) ChronoUnit.MONTHS.between(from, to.plusDays(1));
            if (part > 1) {
                return Stretch.of(to.withDayOfMonth(1), to);
            }
            if (part < 0 && months == MONTHS_OF_YEAR) {
                return months(from, MONTHS_OF_BEGINNING);
            }
            return months(from.plusMonths((long) (part + 1) * months / 3), Math.max(1, months / 3));
        }
        if (length > DAYS_OF_MONTH) {
            long third = length / 3;
            return part > 0
                    ? Stretch.of(to.minusDays(third - 1), to)
                    : days(from.plusDays(third * (part + 1)), (int) third);
        }
        return part > 0 ? Stretch.of(from.plusDays(20), to) : days(from.plusDays(10L * (part + 1)), 10);
    }

    /** Of a month fifteen days or the rest, of a week three days or the rest. */
    private static Stretch halfOf(LocalDate from, LocalDate to, long length, boolean first) {
        LocalDate behind = length <= DAYS_OF_WEEK
                ? from.plusDays(length / 2)
                : length <= DAYS_OF_MONTH
                        ? from.plusDays(DAYS_OF_HALF)
                        : from.plusMonths(ChronoUnit.MONTHS.between(from, to.plusDays(1)) / 2);
        return first ? Stretch.of(from, behind.minusDays(1)) : Stretch.of(behind, to);
    }

    /** The first fortnight of a month, its second, or its last (−1): the first is of fifteen days. */
    static Stretch half(LocalDate from, LocalDate to, int number) {
        LocalDate second = from.plusDays(15);
        boolean first = number == 1;
        boolean behind = number == 2 || number == -1;
        return first ? days(from, 15) : behind && !second.isAfter(to) ? Stretch.of(second, to) : Stretch.failed(null);
    }

    /** Where the first unit of a stretch begins: its first week is the one that has its first Thursday. */
    static LocalDate firstUnit(LocalDate from, Unit unit) {
        return switch (unit) {
            case WEEK -> monday(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY)));
            case WEEKEND -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
            case DAY, FORTNIGHT, MONTH, QUARTER, YEAR -> from;
        };
    }

    /** Behind the last unit of a stretch: its last week is the one that has its last Thursday. */
    static LocalDate behindLastUnit(LocalDate to, Unit unit) {
        return switch (unit) {
            case WEEK ->
                monday(to.with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY)))
                        .plusWeeks(1);
            case WEEKEND ->
                to.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY)).plusWeeks(1);
            case MONTH, QUARTER, YEAR -> YearMonth.from(to).plusMonths(1).atDay(1);
            case DAY, FORTNIGHT -> to.plusDays(1);
        };
    }
}
