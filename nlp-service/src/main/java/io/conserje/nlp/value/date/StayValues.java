package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanResolver;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockChoice;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.Elapsed;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.DayProductions;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Turns what a text says about time into values; in a stay days are arrivals and departures, and days long are nights. */
final class StayValues {

    private final Calendar calendar;
    private final StayRoles roles;
    private final String text;
    private final boolean stay;
    private final boolean asked;
    private final List<Value> values = new ArrayList<>();
    private final StayDays days;
    private boolean undated;

    StayValues(Calendar calendar, StayRoles roles, Talk talk) {
        this.calendar = calendar;
        this.roles = roles;
        this.text = talk.text().whole();
        this.stay = talk.stay();
        this.asked = talk.frame().expects(EntityTypes.NIGHTS);
        this.days = new StayDays(calendar, roles, talk, values);
    }

    List<Value> of(List<Item> items) {
        undated = items.stream().noneMatch(StayValues::namesDays);
        boolean pair = items.stream().anyMatch(item -> item.meaning() instanceof SpanExpression.Pair);
        for (Item item : items) {
            boolean named = stay ? isNameOfStay(item.meaning()) : isWeekend(item.meaning());
            if (!pair || !named) {
                add(item);
            }
            days.readTo(item.end());
        }
        return values;
    }

    /** Beside a day of a stay its part is no value; alone it tells when they come: "we arrive in the evening". */
    private static boolean namesDays(Item item) {
        return item.meaning() instanceof DayExpression
                || item.meaning() instanceof SpanExpression
                || item.meaning() instanceof Item.Timed
                || item.meaning() instanceof Moment
                || item.meaning() instanceof Offset;
    }

    /** Of "a long weekend, Thursday to Sunday" the days count as well. */
    private static boolean isWeekend(Object meaning) {
        return meaning instanceof SpanExpression.Bridge
                || meaning instanceof SpanExpression.Around around && around.unit() == SpanExpression.Unit.WEEKEND;
    }

    /** Of "over New Year, from 30 December to 2 January" the days count. */
    private static boolean isNameOfStay(Object meaning) {
        return meaning instanceof DayExpression.Feast
                || meaning instanceof SpanExpression span && !(span instanceof SpanExpression.Pair);
    }

    private void add(Item item) {
        switch (item.meaning()) {
            case DayExpression day -> days.add(item, day);
            case SpanExpression.Pair pair when stay -> days.addPair(pair);
            case SpanExpression.Pair pair when roles.saysMoved(text, item.start()) -> addMoved(pair);
            case SpanExpression span -> addSpan(item, span);
            case Item.Timed timed -> addTimed(item, timed);
            case Moment moment -> addMoment(item, moment);
            case Offset offset -> addOffset(item, offset);
            case Lasting lasting -> addLength(lasting.length());
            case Elapsed elapsed -> addElapsed(elapsed.length());
            case Length length -> addLength(item.start(), item.end(), length);
            default -> addTime(item);
        }
    }

    private void addSpan(Item item, SpanExpression span) {
        if (span instanceof SpanExpression.Feast feast && !calendar.knows(feast.name())) {
            return;
        }
        Stretch stretch = new SpanResolver(days.calendarOf(span)).resolve(overWhereDone(item, span));
        days.hear(span, stretch);
        values.add(TimeValues.range(item, stay ? TimeValues.forStay(stretch, span, calendar) : stretch));
    }

    /** "Move the dinner from today to tomorrow": two days, and not from one to the other. */
    private void addMoved(SpanExpression.Pair pair) {
        for (SpanExpression.Placed day : List.of(pair.from(), pair.to())) {
            days.add(new Item(day.start(), day.end(), "date", day.day()), day.day(), EntityTypes.DATE);
        }
    }

    /** "The invoice for my stay in October" is of the last one. */
    private SpanExpression overWhereDone(Item item, SpanExpression span) {
        boolean open = span instanceof SpanExpression.Month month && month.year() == null && month.yearsAhead() == 0;
        if (!open || !roles.saysPast(text, item.start())) {
            return span;
        }
        LocalDate next = new SpanResolver(calendar).resolve(span).from();
        return next == null || !next.isAfter(calendar.today().plusDays(StayDays.SOON))
                ? span
                : new SpanExpression.Month(((SpanExpression.Month) span).month(), null, -1);
    }

    /** In a stay the day has a role and the time is its own value; else both are one point in time. */
    private void addTimed(Item item, Item.Timed timed) {
        DayExpression day = (DayExpression) timed.day().meaning();
        String role = days.roleOf(item);
        Resolved resolved = days.resolve(day);
        LocalDate point = role.equals(EntityTypes.DATE) ? resolved.day() : null;
        if (point != null && timed.time().meaning() instanceof Clock clock) {
            values.add(TimeValues.moment(item, isOver(point, clock) ? point.plusDays(1) : point, clock));
            return;
        }
        boolean dayFirst = timed.day().start() < timed.time().start();
        if (!dayFirst) {
            add(timed.time());
        }
        days.add(timed.day(), day, role);
        if (dayFirst) {
            add(timed.time());
        }
    }

    /** Midnight of today is the one ahead. */
    private boolean isOver(LocalDate day, Clock clock) {
        return clock.minutes() == 0 && clock.others().isEmpty() && day.equals(calendar.today());
    }

    private void addMoment(Item item, Moment moment) {
        switch (moment) {
            case Moment.Hence hence
            when roles.isMovedBy(text, item) ->
                values.add(Value.of(
                        EntityTypes.DURATION,
                        item.start(),
                        item.end(),
                        hence.time().abs().toString()));
            case Moment.Hence hence -> addInstant(item, calendar.now().plus(hence.time()));
            case Moment.Within within -> addWithin(item, within);
            case Moment.EndOf end -> {
                Resolved day = new DayResolver(calendar).resolve(end.day());
                if (day.day() != null) {
                    addInstant(item, day.day().atTime(23, 59));
                }
            }
            case Moment.PartOf part -> {
                days.add(item, part.day());
                if (!stay) {
                    values.add(TimeValues.span(item, part.part()));
                }
            }
        }
    }

    /** The hours between now and then; what leaves the day is how long. */
    private void addWithin(Item item, Moment.Within within) {
        LocalDateTime now = calendar.now();
        Duration time = within.length().time();
        LocalDateTime other = within.ahead() ? now.plus(time) : now.minus(time);
        if (!other.toLocalDate().equals(now.toLocalDate())) {
            addLength(item.start(), item.end(), within.length());
            return;
        }
        days.add(item, new DayExpression.Shifted(null, Period.ZERO, false));
        String from = TimeValues.hour(within.ahead() ? now : other);
        String to = TimeValues.hour(within.ahead() ? other : now);
        values.add(TimeValues.span(item, from, to));
    }

    private void addInstant(Item item, LocalDateTime at) {
        values.add(Value.of(EntityTypes.DATETIME, item.start(), item.end(), TimeValues.shown(at)));
    }

    private void addOffset(Item item, Offset offset) {
        if (stay || offset.length().nights()) {
            addLength(offset.place());
            days.readTo(offset.place().end());
            days.add(
                    new Item(
                            offset.from().start(),
                            offset.from().end(),
                            "date",
                            offset.from().day()),
                    offset.from().day());
            return;
        }
        Resolved from = new DayResolver(calendar).resolve(offset.from().day());
        if (from.day() == null) {
            values.add(TimeValues.day(EntityTypes.DATE, item.start(), item.end(), from));
        } else if (offset.point()) {
            days.add(
                    item,
                    DayProductions.shifted(offset.from().day(), offset.length().period()));
        } else {
            Stretch stretch =
                    Stretch.of(from.day(), from.day().plus(offset.length().period()));
            values.add(TimeValues.range(item, stretch));
        }
    }

    private void addElapsed(Match.Found found) {
        Length length = (Length) found.meaning();
        values.add(Value.of(EntityTypes.DURATION, found.start(), found.end(), length.iso()));
    }

    private void addLength(Match.Found length) {
        addLength(length.start(), length.end(), (Length) length.meaning());
    }

    private void addLength(int start, int end, Length length) {
        boolean nights = length.nights() || (stay || asked) && isDays(length) && !roles.isShift(text, start, end);
        int count = length.days() + 7 * length.weeks();
        values.add(
                nights
                        ? Value.of(EntityTypes.NIGHTS, start, end, count)
                        : Value.of(EntityTypes.DURATION, start, end, length.iso()));
    }

    private static boolean isDays(Length length) {
        return length.hasDays() && !length.hasTime() && length.years() == 0 && length.months() == 0;
    }

    private void addTime(Item item) {
        switch (item.meaning()) {
            case Clock clock -> values.add(TimeValues.clock(item, clock));
            case ClockSpan span
            when roles.saysMoved(text, item.start()) -> {
                values.add(Value.of(EntityTypes.TIME, item.start(), item.end(), Clock.shown(span.begin())));
                values.add(Value.of(EntityTypes.TIME, item.start(), item.end(), Clock.shown(span.end())));
            }
            case ClockSpan span ->
                values.add(TimeValues.span(item, Clock.shown(span.begin()), Clock.shown(span.end())));
            case ClockChoice choice -> {
                values.add(TimeValues.clock(item.from(item.start(), choice.firstEnd()), choice.first()));
                values.add(TimeValues.clock(item.from(choice.secondStart(), item.end()), choice.second()));
            }
            case PartOfDay part -> {
                if (!stay || undated) {
                    values.add(TimeValues.span(item, part));
                }
            }
            default -> throw new IllegalStateException(item.category());
        }
    }
}
