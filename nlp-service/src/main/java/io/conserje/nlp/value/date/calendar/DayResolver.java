package io.conserje.nlp.value.date.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the day that is meant: the next one of its name, or one that is told from another day or by its place in a stretch. */
public final class DayResolver {

    private static final int DAYS_AROUND = 3;

    private final Calendar calendar;
    private final NextDays next;

    /** Resolves days relative to this calendar. */
    public DayResolver(Calendar calendar) {
        this.calendar = calendar;
        this.next = new NextDays(calendar);
    }

    /** The day, other days that may be meant, or the problem. */
    public Resolved resolve(DayExpression expression) {
        try {
            return switch (expression) {
                case DayExpression.Dated dated -> next.dated(dated);
                case DayExpression.InFigures figures -> resolve(calendar.ordered(figures));
                case DayExpression.DayNumber number -> next.number(number);
                case DayExpression.Weekday weekday -> next.weekday(weekday);
                case DayExpression.Shifted shifted -> shifted(shifted);
                case DayExpression.Within within -> within(within);
                case DayExpression.Near near -> near(near);
                case DayExpression.Beside beside -> beside(beside);
                case DayExpression.Workdays workdays -> Resolved.of(workday(workdays.ahead()));
                case DayExpression.Either either -> either(either);
                case DayExpression.Feast feast -> next.feast(feast);
            };
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Resolved.noSuchDate();
        }
    }

    private Resolved shifted(DayExpression.Shifted shifted) {
        if (shifted.from() == null) {
            LocalDate from = shifted.fromFirst() ? calendar.anchor() : calendar.today();
            return Resolved.of(from.plus(shifted.by()));
        }
        Resolved from = resolve(shifted.from());
        return from.day() == null ? from : Resolved.of(from.day().plus(shifted.by()));
    }

    private LocalDate workday(int ahead) {
        LocalDate day = calendar.today();
        for (int left = Math.abs(ahead); left > 0; ) {
            day = day.plusDays(Integer.signum(ahead));
            left -= day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue() ? 1 : 0;
        }
        return day;
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
        Resolved day = resolve(near.day());
        return day.day() == null
                ? day
                : Resolved.of(day.day().plusDays(DAYS_AROUND).with(TemporalAdjusters.previousOrSame(near.weekday())));
    }

    private Resolved within(DayExpression.Within within) {
        Stretch whole = new SpanResolver(calendar).whole(within.span());
        LocalDate day = dayOf(within, whole);
        if (day != null
                && day.isBefore(calendar.today())
                && within.span() instanceof SpanExpression.Around around
                && around.open()) {
            day = dayOf(within, Stretches.around(calendar.today(), around.unit(), 1));
        }
        if (day != null) {
            return Resolved.of(day);
        }
        return whole.problem() == null ? Resolved.noSuchDate() : new Resolved(null, List.of(), whole.problem());
    }

    private static @Nullable LocalDate dayOf(DayExpression.Within within, Stretch whole) {
        return whole.from() == null || whole.to() == null
                ? null
                : counted(whole.from(), whole.to(), within.weekday(), within.number());
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
}
