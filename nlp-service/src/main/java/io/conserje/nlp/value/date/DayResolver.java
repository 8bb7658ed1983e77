package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day that is meant: the next one ahead of today, or behind the first date of a pair. */
final class DayResolver {

    private static final int MONTHS_TRIED = 12;
    private static final int YEARS_TRIED = 8;

    private final LocalDate today;
    private final LocalDate anchor;
    private final boolean second;

    DayResolver(LocalDate today, @Nullable LocalDate first) {
        this.today = today;
        this.anchor = first == null ? today : first;
        this.second = first != null;
    }

    /** The day meant, with other readings, or why there is none. */
    record Resolved(
            @Nullable LocalDate day,
            List<LocalDate> others,
            @Nullable String problem) {
        private static Resolved of(LocalDate day) {
            return new Resolved(day, List.of(), null);
        }

        private static Resolved failed(String problem) {
            return new Resolved(null, List.of(), problem);
        }
    }

    Resolved resolve(DayExpression expression) {
        try {
            return switch (expression) {
                case DayExpression.Dated dated -> dated(dated);
                case DayExpression.DayNumber number -> dayNumber(number);
                case DayExpression.Weekday weekday -> weekday(weekday);
                case DayExpression.Distance distance -> {
                    LocalDate from = distance.fromFirst() ? anchor : today;
                    yield Resolved.of(from.plusMonths(distance.months()).plusDays(distance.days()));
                }
            };
        } catch (DateTimeException tooFar) {
            return Resolved.failed(EntityProblems.NO_SUCH_DATE);
        }
    }

    private Resolved dated(DayExpression.Dated dated) {
        LocalDate day = dated.year() == null
                ? nextOf(dated.day(), dated.month())
                : existing(dated.year(), dated.month(), dated.day());
        LocalDate other = dated.swappable() && dated.day() != dated.month() ? swapped(dated) : null;
        if (day == null) {
            return other == null ? Resolved.failed(EntityProblems.NO_SUCH_DATE) : checked(other, dated);
        }
        Resolved resolved = checked(day, dated);
        return other == null || other.isBefore(today) || resolved.problem() != null
                ? resolved
                : new Resolved(day, List.of(other), null);
    }

    private @Nullable LocalDate swapped(DayExpression.Dated dated) {
        return dated.year() == null
                ? nextOf(dated.month(), dated.day())
                : existing(dated.year(), dated.day(), dated.month());
    }

    private Resolved checked(LocalDate day, DayExpression.Dated dated) {
        return dated.year() != null && day.isBefore(today)
                ? Resolved.failed(EntityProblems.IN_THE_PAST)
                : Resolved.of(day);
    }

    private @Nullable LocalDate nextOf(int day, int month) {
        for (int year = anchor.getYear(); year <= anchor.getYear() + YEARS_TRIED; year++) {
            LocalDate candidate = existing(year, month, day);
            if (candidate != null && !tooEarly(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private Resolved dayNumber(DayExpression.DayNumber number) {
        YearMonth month = YearMonth.from(anchor);
        if (number.monthsAhead() != null) {
            YearMonth named = YearMonth.from(today).plusMonths(number.monthsAhead());
            return named.isValidDay(number.day())
                    ? Resolved.of(named.atDay(number.day()))
                    : Resolved.failed(EntityProblems.NO_SUCH_DATE);
        }
        for (int ahead = 0; ahead < MONTHS_TRIED; ahead++) {
            YearMonth tried = month.plusMonths(ahead);
            if (tried.isValidDay(number.day()) && !tooEarly(tried.atDay(number.day()))) {
                return Resolved.of(tried.atDay(number.day()));
            }
        }
        return Resolved.failed(EntityProblems.NO_SUCH_DATE);
    }

    private Resolved weekday(DayExpression.Weekday weekday) {
        LocalDate next = anchor.with(TemporalAdjusters.next(weekday.day()));
        if (weekday.thisOne()) {
            return Resolved.of(anchor.with(TemporalAdjusters.nextOrSame(weekday.day())));
        }
        if (weekday.weeksAhead() == 0 || second) {
            return Resolved.of(next);
        }
        LocalDate ofNextWeek = anchor.with(TemporalAdjusters.next(java.time.DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(weekday.day()));
        return new Resolved(ofNextWeek, next.equals(ofNextWeek) ? List.of() : List.of(next), null);
    }

    private boolean tooEarly(LocalDate candidate) {
        return second ? !candidate.isAfter(anchor) : candidate.isBefore(today);
    }

    private static @Nullable LocalDate existing(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }
}
