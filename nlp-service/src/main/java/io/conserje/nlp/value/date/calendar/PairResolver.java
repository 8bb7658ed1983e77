package io.conserje.nlp.value.date.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves two days that belong together, the second relative to the first. */
public final class PairResolver {

    private static final int MONTHS = 12;
    private static final int LONGEST_RUNNING = 100;

    private final Calendar calendar;

    /** Resolves pairs relative to this calendar. */
    public PairResolver(Calendar calendar) {
        this.calendar = calendar;
    }

    /** Both days of a pair, each with its other readings. */
    public record Both(Resolved from, Resolved to) {}

    /** From the first to the second day, or the problem of one of them. */
    public Stretch resolve(SpanExpression.Pair pair) {
        Both both = days(pair);
        LocalDate from = both.from().day();
        LocalDate to = both.to().day();
        if (from == null || to == null) {
            return Stretch.failed(
                    both.from().problem() == null
                            ? both.to().problem()
                            : both.from().problem());
        }
        List<LocalDate> fromOthers = both.from().others();
        List<LocalDate> toOthers = both.to().others();
        boolean swapped = fromOthers.size() == 1
                && toOthers.size() == 1
                && !toOthers.getFirst().isBefore(fromOthers.getFirst());
        Stretch stretch = Stretch.of(from, to);
        return swapped ? stretch.or(Stretch.of(fromOthers.getFirst(), toOthers.getFirst())) : stretch;
    }

    /** Each of both days by itself. */
    public Both days(SpanExpression.Pair pair) {
        DayExpression to = like(pair.from().day(), pair.to().day());
        DayExpression said = like(pair.to().day(), pair.from().day());
        DayExpression from = completed(said, to);
        Resolved first = new DayResolver(calendar).resolve(from);
        to = inOrderOf(pair.from().day(), first.day(), pair.to().day(), to);
        Resolved last = new DayResolver(calendar.after(first.day())).resolve(to);
        boolean took = from != said;
        if (took && first.problem() == null && last.day() != null) {
            first = new DayResolver(calendar).resolve(before(from, last.day()));
            last = new DayResolver(calendar.after(first.day())).resolve(to);
        }
        if (isOfWeekOf(from, to) && last.day() != null) {
            LocalDate of = last.day().with(TemporalAdjusters.previous(((DayExpression.Weekday) from).day()));
            first = of.isBefore(calendar.today()) ? first : Resolved.of(of);
        }
        Resolved end = new DayResolver(calendar).resolve(to);
        LocalDate begins = first.day();
        if (isOver(pair.to().day()) && begins != null && end.day() != null && begins.isAfter(end.day())) {
            return new Both(lastOf(from, begins, end.day()), end);
        }
        if (begins != null && isRunning(from, first, end)) {
            first = Resolved.of(begins.minusYears(1));
            last = end;
        }
        LocalDate ends = last.day();
        if (begins != null && ends != null && isTooLate(pair, begins, ends)) {
            first = Resolved.of(ends.withDayOfMonth(begins.getDayOfMonth()));
        }
        return new Both(first, pair.nights() ? last.nextDay() : last);
    }

    /** "From the 28th to the 31st", where the month of the next 28th has no such day. */
    private static boolean isTooLate(SpanExpression.Pair pair, LocalDate begins, LocalDate ends) {
        return pair.from().day() instanceof DayExpression.DayNumber from
                && from.monthsAhead() == null
                && pair.to().day() instanceof DayExpression.DayNumber to
                && to.monthsAhead() == null
                && from.day() < to.day()
                && !YearMonth.from(begins).equals(YearMonth.from(ends));
    }

    /** "Monday to Friday the week after next", "Saturday to Ash Wednesday": a bare weekday is the last of its name before the second. */
    private static boolean isOfWeekOf(DayExpression from, DayExpression to) {
        boolean week = to instanceof DayExpression.Near
                || to instanceof DayExpression.Feast
                || to instanceof DayExpression.Within within && within.weekday() != null;
        return week && from instanceof DayExpression.Weekday weekday && weekday.which() == DayExpression.Which.PLAIN;
    }

    /** "Until now", "until yesterday". */
    private static boolean isOver(DayExpression to) {
        return to instanceof DayExpression.Shifted shifted
                && shifted.from() == null
                && !shifted.fromFirst()
                && shifted.by().getDays() <= 0
                && shifted.by().toTotalMonths() == 0;
    }

    /** "From Monday until now": the last day of that name before the end. */
    private static Resolved lastOf(DayExpression from, LocalDate next, LocalDate end) {
        return switch (from) {
            case DayExpression.Weekday weekday -> Resolved.of(end.with(TemporalAdjusters.previous(weekday.day())));
            case DayExpression.DayNumber number when number.monthsAhead() == null -> Resolved.of(next.minusMonths(1));
            case DayExpression.Dated dated when dated.year() == null -> Resolved.of(next.minusYears(1));
            default -> Resolved.of(next);
        };
    }

    /** "From 18 to 25 November", said on the 20th: the days that are running, not those of next year. */
    private boolean isRunning(DayExpression from, Resolved first, Resolved end) {
        if (!(from instanceof DayExpression.Dated dated) || dated.year() != null || first.day() == null) {
            return false;
        }
        LocalDate begun = first.day().minusYears(1);
        return end.day() != null
                && !calendar.second()
                && begun.isBefore(calendar.today())
                && end.day().isBefore(begun.plusDays(LONGEST_RUNNING));
    }

    /** Of "28/12 - 2/1" the first can only be a day and a month in this order, and so is the other; in "12/24 to 1/2" the months stand ahead. */
    private DayExpression like(DayExpression other, DayExpression day) {
        if (!(day instanceof DayExpression.InFigures said)) {
            return calendar.ordered(day);
        }
        boolean ownDayFirst = said.first() > MONTHS;
        boolean ownMonthFirst = said.second() > MONTHS;
        if (ownDayFirst || ownMonthFirst) {
            return inOrder(said, !ownDayFirst);
        }
        boolean dayFirst = other instanceof DayExpression.InFigures figures && figures.first() > MONTHS;
        boolean monthFirst = other instanceof DayExpression.InFigures figures && figures.second() > MONTHS;
        return dayFirst == monthFirst ? calendar.ordered(day) : inOrder(said, monthFirst);
    }

    /** "Fri 12/4 to Mon 12/7": where the weekday of the first tells that the month stands ahead, it does in the second. */
    private static DayExpression inOrderOf(
            DayExpression first, @Nullable LocalDate resolved, DayExpression second, DayExpression to) {
        return first instanceof DayExpression.InFigures told
                        && told.weekday() != null
                        && told.first() != told.second()
                        && resolved != null
                        && second instanceof DayExpression.InFigures other
                        && to instanceof DayExpression.Dated
                ? inOrder(other, resolved.getMonthValue() == told.first())
                : to;
    }

    private static DayExpression inOrder(DayExpression.InFigures figures, boolean monthFirst) {
        int day = monthFirst ? figures.second() : figures.first();
        int month = monthFirst ? figures.first() : figures.second();
        return new DayExpression.Dated(day, month, figures.year(), false, figures.weekday());
    }

    /** "del 3 al 5 de mayo": the first day takes the month or the year of the second. */
    private static DayExpression completed(DayExpression from, DayExpression to) {
        if (from instanceof DayExpression.DayNumber number && number.monthsAhead() == null) {
            return switch (to) {
                case DayExpression.Dated dated ->
                    new DayExpression.Dated(number.day(), dated.month(), dated.year(), false, null);
                case DayExpression.DayNumber last
                when last.monthsAhead() != null -> new DayExpression.DayNumber(number.day(), last.monthsAhead(), null);
                case DayExpression.Within last
                when last.weekday() == null && last.span() instanceof SpanExpression.Nth month ->
                    inMonthOf(number, last, month);
                default -> from;
            };
        }
        return from instanceof DayExpression.Dated first
                        && first.year() == null
                        && to instanceof DayExpression.Dated last
                        && last.year() != null
                ? new DayExpression.Dated(first.day(), first.month(), yearBefore(first, last), first.swappable(), null)
                : from;
    }

    /** "14 to 19 March next year", "28 to 3 March next year". */
    private static DayExpression inMonthOf(
            DayExpression.DayNumber first, DayExpression.Within last, SpanExpression.Nth month) {
        int before = first.day() < last.number() ? 0 : 1;
        return month.unit() != SpanExpression.Unit.MONTH || month.first() <= before
                ? first
                : new DayExpression.Within(
                        new SpanExpression.Nth(month.unit(), month.first() - before, month.count(), month.whole()),
                        null,
                        first.day());
    }

    /** "21 de dez a 6 de jan de 2028" begins in the year before. */
    private static @Nullable Integer yearBefore(DayExpression.Dated first, DayExpression.Dated last) {
        if (last.year() == null) {
            return null;
        }
        boolean earlier = first.month() < last.month() || first.month() == last.month() && first.day() <= last.day();
        return earlier ? last.year() : last.year() - 1;
    }

    /** "del 28 al 5 de mayo": a first day that would not be before the second is in the month before. */
    private static DayExpression before(DayExpression from, LocalDate last) {
        if (from instanceof DayExpression.Dated dated
                && dated.month() == last.getMonthValue()
                && dated.day() >= last.getDayOfMonth()) {
            YearMonth month = YearMonth.from(last).minusMonths(1);
            return new DayExpression.Dated(
                    dated.day(), month.getMonthValue(), dated.year() == null ? null : month.getYear(), false, null);
        }
        return from;
    }
}
