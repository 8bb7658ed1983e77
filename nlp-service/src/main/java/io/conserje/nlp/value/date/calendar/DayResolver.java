package io.conserje.nlp.value.date.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day that is meant: the next one ahead of today, or behind the first date of a pair. */
public final class DayResolver {

    /** Two years of months have every weekday on every number. */
    private static final int MONTHS_TRIED = 28;

    private static final int DAYS_AROUND = 3;

    private static final int YEARS_TRIED = 8;

    private final Calendar calendar;

    /** Resolves days relative to this calendar. */
    public DayResolver(Calendar calendar) {
        this.calendar = calendar;
    }

    /** The day, other days that may be meant, or the problem. */
    public Resolved resolve(DayExpression expression) {
        try {
            return switch (expression) {
                case DayExpression.Dated dated -> dated(dated);
                case DayExpression.InFigures figures -> resolve(calendar.ordered(figures));
                case DayExpression.DayNumber number -> dayNumber(number);
                case DayExpression.Weekday weekday -> weekday(weekday.day(), weekday.which());
                case DayExpression.Shifted shifted -> shifted(shifted);
                case DayExpression.Within within -> within(within);
                case DayExpression.Near near -> near(near);
                case DayExpression.Beside beside -> beside(beside);
                case DayExpression.Either either -> either(either);
                case DayExpression.Feast feast -> feast(feast);
            };
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Resolved.noSuchDate();
        }
    }

    private Resolved dated(DayExpression.Dated dated) {
        LocalDate day = dated.year() == null
                ? nextOf(dated.day(), dated.month())
                : existing(dated.year(), dated.month(), dated.day());
        LocalDate other = dated.swappable() && dated.day() != dated.month() ? swapped(dated) : null;
        if (day == null) {
            return other == null ? Resolved.noSuchDate() : checked(other, dated);
        }
        Resolved resolved = checked(day, dated);
        if (resolved.problem() != null) {
            return resolved;
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

    private Resolved dayNumber(DayExpression.DayNumber number) {
        if (number.monthsAhead() != null) {
            YearMonth named = YearMonth.from(calendar.today()).plusMonths(number.monthsAhead());
            return named.isValidDay(number.day()) ? Resolved.of(named.atDay(number.day())) : Resolved.noSuchDate();
        }
        LocalDate next = nextNumber(number.day(), null);
        LocalDate onWeekday = number.weekday() == null ? next : nextNumber(number.day(), number.weekday());
        if (next == null || onWeekday == null) {
            return next == null ? Resolved.noSuchDate() : Resolved.of(next);
        }
        return Resolved.of(onWeekday, next);
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

    private Resolved weekday(DayOfWeek day, DayExpression.Which which) {
        LocalDate anchor = calendar.anchor();
        LocalDate next = anchor.with(TemporalAdjusters.next(day));
        if (calendar.second() && which != DayExpression.Which.LAST) {
            return Resolved.of(next);
        }
        LocalDate ofNextWeek =
                anchor.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(day));
        return switch (which) {
            case PLAIN -> Resolved.of(next);
            case THIS -> Resolved.of(anchor.with(TemporalAdjusters.nextOrSame(day)));
            case LAST -> Resolved.of(calendar.today().with(TemporalAdjusters.previous(day)));
            case NEXT -> Resolved.of(ofNextWeek, next);
            case COMING -> next.equals(anchor.plusDays(1)) ? Resolved.of(ofNextWeek, next) : Resolved.of(next);
        };
    }

    private Resolved shifted(DayExpression.Shifted shifted) {
        if (shifted.from() == null) {
            LocalDate from = shifted.fromFirst() ? calendar.anchor() : calendar.today();
            return Resolved.of(from.plus(shifted.by()));
        }
        Resolved from = resolve(shifted.from());
        return from.day() == null ? from : Resolved.of(from.day().plus(shifted.by()));
    }

    private Resolved either(DayExpression.Either either) {
        Resolved first = resolve(either.first());
        LocalDate second = resolve(either.second()).day();
        return first.day() == null || second == null ? first : Resolved.of(first.day(), second);
    }

    private Resolved beside(DayExpression.Beside beside) {
        Resolved from = resolve(beside.from());
        if (from.day() == null) {
            return from;
        }
        boolean behind = beside.number() > 0;
        LocalDate first = from.day()
                .with(behind ? TemporalAdjusters.next(beside.weekday()) : TemporalAdjusters.previous(beside.weekday()));
        return Resolved.of(first.plusWeeks(behind ? beside.number() - 1L : beside.number() + 1L));
    }

    private Resolved near(DayExpression.Near near) {
        LocalDate latest = calendar.today().plus(near.ahead()).plusDays(DAYS_AROUND);
        return Resolved.of(latest.with(TemporalAdjusters.previousOrSame(near.weekday())));
    }

    private Resolved within(DayExpression.Within within) {
        Stretch whole = new SpanResolver(calendar).whole(within.span());
        LocalDate day = dayOf(within, whole);
        if (day != null
                && day.isBefore(calendar.today())
                && within.span() instanceof SpanExpression.Around around
                && around.open()) {
            day = dayOf(within, SpanResolver.around(calendar.today(), around.unit(), 1));
        }
        if (day == null) {
            return new Resolved(null, List.of(), whole.problem() == null ? noSuch() : whole.problem());
        }
        return Resolved.of(day);
    }

    private static @Nullable LocalDate dayOf(DayExpression.Within within, Stretch whole) {
        return whole.from() == null || whole.to() == null
                ? null
                : counted(whole.from(), whole.to(), within.weekday(), within.number());
    }

    private static String noSuch() {
        return String.valueOf(Resolved.noSuchDate().problem());
    }

    private static @Nullable LocalDate counted(LocalDate from, LocalDate to, @Nullable DayOfWeek weekday, int number) {
        boolean back = number < 0;
        LocalDate start = back ? to : from;
        if (weekday != null) {
            start = start.with(
                    back ? TemporalAdjusters.previousOrSame(weekday) : TemporalAdjusters.nextOrSame(weekday));
        }
        int steps = (back ? number + 1 : number - 1) * (weekday == null ? 1 : 7);
        LocalDate day = start.plusDays(steps);
        return day.isBefore(from) || day.isAfter(to) ? null : day;
    }

    private Resolved feast(DayExpression.Feast feast) {
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
