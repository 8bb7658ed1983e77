package io.conserje.nlp.value.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds the next day of a date, number, weekday or feast, ahead of today or behind the first date of a pair. */
final class NextDays {

    /** Two years of months have every weekday on every number. */
    private static final int MONTHS_TRIED = 28;

    private static final int YEARS_TRIED = 8;

    /** A day that is over so long is meant by nobody who does not say so. */
    private static final int LONG_AGO = 31;

    private static final int SHORT_AGO = 14;

    private final Calendar calendar;

    NextDays(Calendar calendar) {
        this.calendar = calendar;
    }

    /** A day of a month, and of a year where that was said; the other one where its figures may be swapped, alone on its weekday. */
    Resolved dated(DayExpression.Dated dated) {
        LocalDate day = dated.year() == null
                ? nextOf(dated.day(), dated.month())
                : existing(dated.year(), dated.month(), dated.day());
        LocalDate other = dated.swappable() && dated.day() != dated.month() ? swapped(dated) : null;
        if (day != null && other != null && isOn(day, dated.weekday()) != isOn(other, dated.weekday())) {
            return checked(isOn(day, dated.weekday()) ? day : other, dated);
        }
        if (day == null) {
            return other == null ? Resolved.noSuchDate() : checked(other, dated);
        }
        Resolved resolved = checked(day, dated);
        if (resolved.problem() != null) {
            return resolved;
        }
        LocalDate over = day.minusYears(1);
        if (isJustOver(over, dated)) {
            return Resolved.of(over);
        }
        LocalDate second = other == null ? onItsWeekday(day, dated) : other;
        return second.isBefore(calendar.today()) ? resolved : Resolved.of(day, second);
    }

    /** "Friday 7 January" where the next one is no Friday: the one that is goes beside it. */
    private LocalDate onItsWeekday(LocalDate day, DayExpression.Dated dated) {
        for (int year = 0; dated.weekday() != null && dated.year() == null && year <= YEARS_TRIED; year++) {
            LocalDate later = existing(day.getYear() + year, dated.month(), dated.day());
            if (later != null && later.getDayOfWeek() == dated.weekday()) {
                return later;
            }
        }
        return day;
    }

    /** "Friday 6 November" said on the 20th, where that was a Friday and the next is none. */
    private boolean isJustOver(LocalDate over, DayExpression.Dated dated) {
        return dated.weekday() != null
                && dated.year() == null
                && !calendar.second()
                && over.getDayOfWeek() == dated.weekday()
                && over.plusDays(LONG_AGO).isAfter(calendar.today());
    }

    private @Nullable LocalDate swapped(DayExpression.Dated dated) {
        return dated.year() == null
                ? nextOf(dated.month(), dated.day())
                : existing(dated.year(), dated.day(), dated.month());
    }

    private Resolved checked(LocalDate day, DayExpression.Dated dated) {
        return dated.year() != null && day.isBefore(calendar.today()) ? Resolved.inThePast() : Resolved.of(day);
    }

    private @Nullable LocalDate nextOf(int day, int month) {
        int from = calendar.anchor().getYear();
        for (int year = from; year <= from + YEARS_TRIED; year++) {
            LocalDate candidate = existing(year, month, day);
            if (candidate != null && !tooEarly(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** A day by its number, of a month ahead or of the next that has it, on its weekday where one was said. */
    Resolved number(DayExpression.DayNumber number) {
        if (number.monthsAhead() != null) {
            YearMonth named = YearMonth.from(calendar.today()).plusMonths(number.monthsAhead());
            return named.isValidDay(number.day()) ? Resolved.of(named.atDay(number.day())) : Resolved.noSuchDate();
        }
        LocalDate next = nextNumber(number.day(), null);
        LocalDate onWeekday = number.weekday() == null ? next : nextNumber(number.day(), number.weekday());
        if (next == null || onWeekday == null) {
            return next == null ? Resolved.noSuchDate() : Resolved.of(next);
        }
        LocalDate over = next.isEqual(onWeekday) || calendar.second() ? null : justOver(number);
        return over == null ? Resolved.of(onWeekday, next) : Resolved.of(over);
    }

    /** "Tuesday the 17th" said on the 20th, where that was a Tuesday and the next 17th is none. */
    private @Nullable LocalDate justOver(DayExpression.DayNumber number) {
        for (int days = 1; days <= SHORT_AGO; days++) {
            LocalDate over = calendar.today().minusDays(days);
            if (over.getDayOfMonth() == number.day()) {
                return isOn(over, number.weekday()) ? over : null;
            }
        }
        return null;
    }

    private @Nullable LocalDate nextNumber(int day, @Nullable DayOfWeek weekday) {
        YearMonth month = YearMonth.from(calendar.anchor());
        for (int ahead = 0; ahead < MONTHS_TRIED; ahead++) {
            YearMonth tried = month.plusMonths(ahead);
            LocalDate candidate = tried.isValidDay(day) ? tried.atDay(day) : null;
            if (candidate != null && !tooEarly(candidate) && isOn(candidate, weekday)) {
                return candidate;
            }
        }
        return null;
    }

    private static boolean isOn(LocalDate day, @Nullable DayOfWeek weekday) {
        return weekday == null || day.getDayOfWeek() == weekday;
    }

    /** A weekday, as it was said which. */
    Resolved weekday(DayExpression.Weekday weekday) {
        DayOfWeek day = weekday.day();
        LocalDate anchor = calendar.anchor();
        LocalDate next = anchor.with(TemporalAdjusters.next(day));
        LocalDate over = calendar.today().with(TemporalAdjusters.previous(day));
        if (calendar.second() && weekday.which() == DayExpression.Which.BEFORE) {
            return Resolved.of(anchor.with(TemporalAdjusters.previous(day)));
        }
        boolean back = weekday.which() == DayExpression.Which.BEFORE
                || weekday.which() == DayExpression.Which.LAST
                || weekday.which() == DayExpression.Which.RECENT;
        if (calendar.second() && !back) {
            return Resolved.of(next);
        }
        LocalDate ofNextWeek =
                anchor.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        return switch (weekday.which()) {
            case PLAIN -> Resolved.of(next);
            case THIS -> Resolved.of(anchor.with(TemporalAdjusters.nextOrSame(day)));
            case LAST, BEFORE ->
                over.equals(calendar.today().minusDays(1)) ? Resolved.of(over.minusWeeks(1), over) : Resolved.of(over);
            case RECENT -> Resolved.of(over);
            case NEXT -> Resolved.of(ofNextWeek, next);
            case COMING -> next.equals(anchor.plusDays(1)) ? Resolved.of(ofNextWeek, next) : Resolved.of(next);
        };
    }

    /** The first day of a feast, of its year where one was said. */
    Resolved feast(DayExpression.Feast feast) {
        Feasts feasts = calendar.feasts();
        if (feast.year() != null || feast.yearsAhead() != 0) {
            int year = feast.year() != null ? feast.year() : yearOf(feast);
            LocalDate day = feasts.first(feast.name(), calendar.region(), year);
            return feast.year() != null && day.isBefore(calendar.today()) ? Resolved.inThePast() : Resolved.of(day);
        }
        LocalDate day =
                feasts.first(feast.name(), calendar.region(), calendar.anchor().getYear());
        LocalDate next =
                feasts.first(feast.name(), calendar.region(), calendar.anchor().getYear() + 1);
        return Resolved.of(tooEarly(day) ? next : day);
    }

    /** Of "last Easter" the year whose feast is the last one behind us. */
    private int yearOf(DayExpression.Feast feast) {
        int year = calendar.today().getYear();
        LocalDate day = calendar.feasts().first(feast.name(), calendar.region(), year);
        boolean over = feast.yearsAhead() < 0 && day.isBefore(calendar.today());
        return year + feast.yearsAhead() + (over ? 1 : 0);
    }

    private boolean tooEarly(LocalDate candidate) {
        return calendar.second() ? !candidate.isAfter(calendar.anchor()) : candidate.isBefore(calendar.today());
    }

    private static @Nullable LocalDate existing(int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return exists ? LocalDate.of(year, month, day) : null;
    }
}
