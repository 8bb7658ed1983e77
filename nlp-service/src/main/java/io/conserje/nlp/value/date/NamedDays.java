package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayResolver;
import io.conserje.nlp.value.date.calendar.PairResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.Stretch;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that a text has named so far, from which later ones are counted: those of the stay and the month. */
final class NamedDays {

    private static final int DAYS_OF_WEEK = 7;
    private static final int SOON_BEHIND = 3;

    private final Calendar calendar;
    private final NamedMonth months;
    private final NamedWeek week;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable LocalDate coming;
    private @Nullable LocalDate leaving;
    private @Nullable LocalDate endOfWeek;
    private @Nullable LocalDate reference;
    private @Nullable Departure departure;
    private @Nullable Arrival bare;
    private @Nullable LocalDate moment;
    private boolean begun;
    private boolean arrived;

    /** A departure named before its arrival. */
    private record Departure(Item item, DayExpression day, Value value) {}

    /** An arrival of which only the number was said. */
    private record Arrival(Item item, int day, Value value) {}

    NamedDays(Calendar calendar) {
        this.calendar = calendar;
        this.months = new NamedMonth(calendar.today());
        this.week = new NamedWeek(calendar.today());
    }

    /** True when a day of a stay was named, so that another one is its departure. */
    boolean haveBegun() {
        return begun;
    }

    /** True while no day was named. */
    boolean areNone() {
        return first == null;
    }

    /** The day of an event is none of the two of a stay. */
    static boolean isOfStay(Value value) {
        return value.type().equals(EntityTypes.CHECK_IN) || value.type().equals(EntityTypes.CHECK_OUT);
    }

    static boolean isFromFirst(DayExpression expression) {
        return expression instanceof DayExpression.Shifted shifted && shifted.fromFirst();
    }

    Resolved resolve(DayExpression day, String role) {
        return resolve(day, anchor(day, role));
    }

    private Resolved resolve(DayExpression day, @Nullable LocalDate from) {
        return new DayResolver(calendar.after(from)).resolve(day);
    }

    /** What a day with its hour is, counted from the first one where it says so, in the month that was named. */
    Resolved hear(DayExpression day, String role) {
        Resolved resolved = resolve(day, role);
        months.hear(day, resolved.day());
        reference = isFromFirst(day) ? reference : resolved.day();
        moment = resolved.day();
        return resolved;
    }

    /** Takes note of a stretch that has no role. */
    void hear(SpanExpression span, Stretch stretch) {
        LocalDate from = stretch.from();
        LocalDate to = stretch.to();
        if (from != null && to != null && from.plusDays(DAYS_OF_WEEK).isAfter(to)) {
            endOfWeek = to;
        }
        months.hear(span, stretch.from());
        week.hear(span, stretch);
        if (span instanceof SpanExpression.Pair pair) {
            coming = from;
            leaving = to;
            months.hear(pair.from().day(), stretch.from());
            months.hear(pair.to().day(), stretch.to());
        }
    }

    /** The first of two days, as both of them tell it. */
    @Nullable
    LocalDate firstOf(SpanExpression.Pair pair) {
        return new PairResolver(calendarOf(pair)).days(pair).from().day();
    }

    /** The two days of a stay. */
    PairResolver.Both hear(SpanExpression.Pair pair) {
        PairResolver.Both both = behindLast(pair, new PairResolver(calendarOf(pair)).days(pair));
        first = both.from().day();
        reference = first;
        last = both.to().day();
        coming = first;
        leaving = last;
        begun = true;
        arrived = true;
        months.hear(pair.from().day(), first);
        months.hear(pair.to().day(), last);
        return both;
    }

    /** "The 17th to the 24th and the 26th to the 2nd": two numbers of days are of no month before the stay ahead of them. */
    private PairResolver.Both behindLast(SpanExpression.Pair pair, PairResolver.Both both) {
        LocalDate from = both.from().day();
        boolean before = arrived
                && first != null
                && last != null
                && from != null
                && pair.from().day() instanceof DayExpression.DayNumber
                && from.withDayOfMonth(1).isBefore(first.withDayOfMonth(1));
        return before ? new PairResolver(calendar.after(last)).days(pair) : both;
    }

    /** Takes note of a day; one that is earlier than its departure moves that one, among these values. */
    void hear(Item item, DayExpression day, Value value, @Nullable LocalDate resolved, List<Value> values) {
        boolean leaves = value.type().equals(EntityTypes.CHECK_OUT);
        begun |= isOfStay(value);
        if (leaves) {
            leaving = resolved;
            moveArrival(day, resolved, values);
        }
        bare = value.type().equals(EntityTypes.CHECK_IN) && months.isOpen(day)
                ? new Arrival(item, ((DayExpression.DayNumber) day).day(), value)
                : null;
        months.hear(day, resolved);
        reference = isFromFirst(day) ? reference : resolved;
        if (leaves && first == null) {
            departure = new Departure(item, day, value);
        }
        if (value.type().equals(EntityTypes.CHECK_IN) || first == null) {
            first = resolved;
        }
        if (value.type().equals(EntityTypes.CHECK_IN)) {
            arrived = true;
            coming = resolved;
            moveDeparture(values);
        }
    }

    /** "We arrive on the 23rd and leave on 26 December": the last 23rd before the departure. */
    private void moveArrival(DayExpression said, @Nullable LocalDate leaving, List<Value> values) {
        Arrival before = bare;
        boolean month = said instanceof DayExpression.Dated
                || said instanceof DayExpression.InFigures
                || said instanceof DayExpression.DayNumber number && isTooLate(number);
        if (before == null || !month || leaving == null || !values.contains(before.value())) {
            return;
        }
        YearMonth named = YearMonth.from(leaving).minusMonths(before.day() < leaving.getDayOfMonth() ? 0 : 1);
        if (!named.isValidDay(before.day()) || named.atDay(before.day()).isBefore(calendar.today())) {
            return;
        }
        Item item = before.item();
        first = named.atDay(before.day());
        values.set(
                values.indexOf(before.value()),
                TimeValues.day(EntityTypes.CHECK_IN, item.start(), item.end(), new Resolved(first, List.of(), null)));
    }

    /** "In on the 28th, out on the 31st", where the month of the 28th has no such day. */
    private boolean isTooLate(DayExpression.DayNumber leaving) {
        LocalDate arrival = first;
        return arrival != null
                && leaving.monthsAhead() == null
                && arrival.getDayOfMonth() < leaving.day()
                && !YearMonth.from(arrival).isValidDay(leaving.day());
    }

    /** "We leave on the 22nd and arrive on the 19th": both are of the month of the arrival. */
    private void moveDeparture(List<Value> values) {
        Departure before = departure;
        LocalDate arrival = first;
        if (before == null || arrival == null || !(before.value().value() instanceof String day)) {
            return;
        }
        if (!LocalDate.parse(day).isAfter(arrival)) {
            Item item = before.item();
            Value later =
                    TimeValues.day(EntityTypes.CHECK_OUT, item.start(), item.end(), resolve(before.day(), arrival));
            values.set(values.indexOf(before.value()), later);
        }
        departure = null;
    }

    /** "From Thursday 3rd to Sunday 6th, though on the Thursday …" speaks of the same Thursday. */
    boolean haveWeekday(DayExpression day) {
        return day instanceof DayExpression.Weekday weekday
                && weekday.which() == DayExpression.Which.PLAIN
                && last != null
                && first != null
                && (last.getDayOfWeek() == weekday.day() || first.getDayOfWeek() == weekday.day());
    }

    /** "The 9th of January, or else the weekend after", "the week of the 7th or the one after". */
    SpanExpression behind(SpanExpression span) {
        LocalDate day = first == null ? endOfWeek : first;
        boolean week = span instanceof SpanExpression.Around around
                && around.ahead() == 1
                && (around.unit() == SpanExpression.Unit.WEEK || around.unit() == SpanExpression.Unit.WEEKEND);
        return day == null || !week || day.isBefore(calendar.today())
                ? span
                : new SpanExpression.Beside(
                        ((SpanExpression.Around) span).unit(),
                        new DayExpression.Dated(day.getDayOfMonth(), day.getMonthValue(), day.getYear(), false, null),
                        1);
    }

    /** The next day of a feast, or null where it is not known here. */
    @Nullable
    LocalDate dayOf(DayExpression.Feast feast) {
        return calendar.knows(feast.name()) ? resolve(feast, EntityTypes.DATE).day() : null;
    }

    /** "At New Year, from the 30th on", "at Easter, Thursday to Sunday": numbers and weekdays are days around the feast. */
    void hearAround(DayExpression.Feast feast) {
        if (calendar.knows(feast.name())) {
            LocalDate day = resolve(feast, EntityTypes.DATE).day();
            months.hearAround(day);
            week.hearAround(day);
        }
    }

    /** "The wedding is on 12 December, we arrive on the Thursday": a weekday beside it is one of the week that ends with it, and a number may be one of the month before. */
    void hearEvent(@Nullable LocalDate day) {
        week.hearUpTo(day);
        if (day != null && day.getDayOfMonth() <= DAYS_OF_WEEK) {
            months.hearAround(day);
        }
    }

    /** From where the days of a stretch are counted. */
    Calendar calendarOf(SpanExpression span) {
        LocalDate month = span instanceof SpanExpression.Pair pair ? months.before(pair) : null;
        LocalDate named = month == null && span instanceof SpanExpression.Pair pair
                ? week.before(pair.from().day())
                : month;
        return named == null ? calendar : calendar.after(named);
    }

    /** "The car until Thursday, we leave on Tuesday": no weekday is counted from far ahead where nobody arrives. */
    private boolean isBehind(LocalDate named, DayExpression day) {
        if (arrived || !(day instanceof DayExpression.Weekday weekday)) {
            return true;
        }
        int ahead =
                Math.floorMod(weekday.day().getValue() - named.getDayOfWeek().getValue(), DAYS_OF_WEEK);
        return ahead > 0 && ahead <= SOON_BEHIND;
    }

    /** True for "the Friday before" where only the departure was named, which it is before. */
    boolean areBehind(Item item) {
        return isBeforeNamed(item.meaning()) && departure != null && !arrived;
    }

    private static boolean isBeforeNamed(Object meaning) {
        return meaning instanceof DayExpression.Weekday weekday && weekday.which() == DayExpression.Which.BEFORE;
    }

    /** "Dimanche en huit", "a week on Sunday": of the Sunday that is next today, whatever was named before. */
    private static boolean isWeekFromToday(DayExpression day) {
        return day instanceof DayExpression.Shifted shifted
                && shifted.from() instanceof DayExpression.Weekday weekday
                && weekday.which() == DayExpression.Which.THIS;
    }

    /** The day that this one is counted from, or null where that is today. */
    private @Nullable LocalDate anchor(DayExpression day, String role) {
        if (isWeekFromToday(day)) {
            return null;
        }
        LocalDate during = role.equals(EntityTypes.DATE) ? duringStay(day) : null;
        if (during != null) {
            return during.minusDays(1);
        }
        if ((isFromFirst(day) || isBeforeNamed(day)) && reference != null) {
            return reference;
        }
        if (role.equals(EntityTypes.CHECK_OUT)) {
            LocalDate before = first == null && day instanceof DayExpression.Weekday ? moment : first;
            if (before != null && departure != null && !arrived && day instanceof DayExpression.DayNumber) {
                LocalDate month = before.withDayOfMonth(1).minusDays(1);
                return month.isBefore(calendar.today()) ? null : month;
            }
            if (before != null) {
                return isBehind(before, day) ? before : null;
            }
        }
        LocalDate named = months.before(day);
        if (named == null) {
            return first == null || !arrived ? week.before(day) : null;
        }
        return first != null && arrived ? first.minusDays(1) : named;
    }

    /** "12 to 14 February, the pool on the Saturday": the weekday that falls within the stay, or null where none does. */
    private @Nullable LocalDate duringStay(DayExpression day) {
        LocalDate arrival = coming;
        if (arrival == null
                || leaving == null
                || !(day instanceof DayExpression.Weekday weekday)
                || weekday.which() != DayExpression.Which.PLAIN) {
            return null;
        }
        LocalDate on = arrival.with(TemporalAdjusters.nextOrSame(weekday.day()));
        return on.isAfter(leaving) ? null : on;
    }
}
