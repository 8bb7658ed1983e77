package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityProblems;
import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayResolver;
import io.conserje.nlp.value.date.calendar.PairResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.calendar.SpanResolver;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.DayPart;
import io.conserje.nlp.value.date.clock.Lasting;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.DayProductions;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what a text says about time into values; in a stay days are arrivals and departures, and days long are nights. */
final class StayValues {

    private final Calendar calendar;
    private final StayRoles roles;
    private final FoldedText text;
    private final boolean stay;
    private final Frame frame;
    private final List<Value> values = new ArrayList<>();
    private @Nullable LocalDate first;
    private int read;

    StayValues(Calendar calendar, StayRoles roles, FoldedText text, boolean stay, Frame frame) {
        this.calendar = calendar;
        this.roles = roles;
        this.text = text;
        this.stay = stay;
        this.frame = frame;
    }

    List<Value> of(List<Item> items) {
        for (Item item : items) {
            add(item);
            read = item.end();
        }
        return values;
    }

    private void add(Item item) {
        switch (item.meaning()) {
            case DayExpression day -> addDay(item, day);
            case SpanExpression.Pair pair when stay -> addStay(pair);
            case SpanExpression span -> addSpan(item, span);
            case Item.Timed timed -> addTimed(item, timed);
            case Moment moment -> addMoment(item, moment);
            case Offset offset -> addOffset(item, offset);
            case Lasting lasting -> addLength(lasting.length());
            case Length length -> addLength(item.start(), item.end(), length);
            default -> addTime(item);
        }
    }

    private void addDay(Item item, DayExpression day) {
        String role = roles.roleOf(text.whole(), read, item, stay, first != null);
        boolean behind = role.equals(EntityTypes.CHECK_OUT) || isFromFirst(day);
        Resolved resolved = new DayResolver(calendar.after(behind ? first : null)).resolve(day);
        Value value = TimeValues.day(role, item.start(), item.end(), resolved);
        boolean past = resolved.day() != null && resolved.day().isBefore(calendar.today());
        values.add(past ? past(value, item) : value);
        boolean begins = role.equals(EntityTypes.CHECK_IN) || first == null;
        if (!past && begins && !roles.isTakenBack(text.whole(), item.start())) {
            first = resolved.day();
        }
    }

    /** A stay cannot begin yesterday; what else was yesterday is a date. */
    private Value past(Value value, Item item) {
        boolean asked = frame.expects(EntityTypes.CHECK_IN, EntityTypes.CHECK_OUT);
        boolean role = asked || roles.saysRole(text.whole(), read, item.start());
        return role && !value.type().equals(EntityTypes.DATE)
                ? Value.problem(value.type(), value.start(), value.end(), EntityProblems.IN_THE_PAST)
                : value.as(EntityTypes.DATE);
    }

    private static boolean isFromFirst(DayExpression expression) {
        return expression instanceof DayExpression.Shifted shifted && shifted.fromFirst();
    }

    private void addStay(SpanExpression.Pair pair) {
        PairResolver.Both both = new PairResolver(calendar).days(pair);
        values.add(TimeValues.day(
                EntityTypes.CHECK_IN, pair.from().start(), pair.from().end(), both.from()));
        values.add(TimeValues.day(
                EntityTypes.CHECK_OUT, pair.to().start(), pair.to().end(), both.to()));
        first = both.from().day();
    }

    private void addSpan(Item item, SpanExpression span) {
        Stretch stretch = new SpanResolver(calendar).resolve(span);
        values.add(TimeValues.range(item, stay ? TimeValues.forStay(stretch, span, calendar) : stretch));
    }

    /** In a stay the day has a role and the time is its own value; else both are one point in time. */
    private void addTimed(Item item, Item.Timed timed) {
        DayExpression day = (DayExpression) timed.day().meaning();
        Clock clock = (Clock) timed.time().meaning();
        String role = roles.roleOf(text.whole(), read, item, stay, first != null);
        Resolved resolved = new DayResolver(calendar.after(isFromFirst(day) ? first : null)).resolve(day);
        if (role.equals(EntityTypes.DATE) && resolved.day() != null) {
            values.add(TimeValues.moment(item, resolved.day(), clock));
            return;
        }
        boolean dayFirst = timed.day().start() < timed.time().start();
        Item one = dayFirst ? timed.day() : timed.time();
        Item other = dayFirst ? timed.time() : timed.day();
        add(one);
        read = one.end();
        add(other);
    }

    private void addMoment(Item item, Moment moment) {
        switch (moment) {
            case Moment.Hence hence -> addInstant(item, frame.now().plus(hence.time()));
            case Moment.EndOf end -> {
                Resolved day = new DayResolver(calendar).resolve(end.day());
                if (day.day() != null) {
                    addInstant(item, day.day().atTime(23, 59));
                }
            }
            case Moment.PartOf part -> {
                addDay(item, part.day());
                DayPart named = part.part().part();
                boolean night = named == DayPart.NIGHT || named == DayPart.EVENING;
                if (!stay || !night) {
                    values.add(TimeValues.span(item, part.part()));
                }
            }
        }
    }

    private void addInstant(Item item, LocalDateTime at) {
        values.add(Value.of(EntityTypes.DATETIME, item.start(), item.end(), TimeValues.shown(at)));
    }

    private void addOffset(Item item, Offset offset) {
        if (stay || offset.length().nights()) {
            addLength(offset.place());
            read = offset.place().end();
            addDay(
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
            addDay(
                    item,
                    DayProductions.shifted(offset.from().day(), offset.length().period()));
        } else {
            Stretch stretch =
                    Stretch.of(from.day(), from.day().plus(offset.length().period()));
            values.add(TimeValues.range(item, stretch));
        }
    }

    private void addLength(Match.Found length) {
        addLength(length.start(), length.end(), (Length) length.meaning());
    }

    private void addLength(int start, int end, Length length) {
        boolean nights = length.nights() || stay && isDays(length);
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
            case ClockSpan span ->
                values.add(TimeValues.span(
                        item,
                        Clock.shown(span.from().minutes()),
                        Clock.shown(span.to().minutes())));
            case PartOfDay part -> {
                if (!stay || part.part() != DayPart.NIGHT) {
                    values.add(TimeValues.span(item, part));
                }
            }
            default -> throw new IllegalStateException(item.category());
        }
    }
}
