package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.DayResolver;
import io.conserje.nlp.value.date.calendar.Resolved;
import io.conserje.nlp.value.date.calendar.Stretch;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.rule.DayProductions;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Turns what is counted from now or from a day into values. */
final class MomentValues {

    private final Calendar calendar;
    private final StayRoles roles;
    private final String text;
    private final boolean stay;
    private final List<Value> values;
    private final StayDays days;
    private final LengthValues lengths;
    private final UsualBounds usual;

    /** Adds to {@code values}, days by {@code days} and lengths by {@code lengths}. */
    MomentValues(
            Calendar calendar,
            StayRoles roles,
            Talk talk,
            List<Value> values,
            StayDays days,
            LengthValues lengths,
            UsualBounds usual) {
        this.usual = usual;
        this.calendar = calendar;
        this.roles = roles;
        this.text = talk.text().whole();
        this.stay = talk.stay();
        this.values = values;
        this.days = days;
        this.lengths = lengths;
    }

    /** A point in time, or hours until or since one. */
    void add(Item item, Moment moment) {
        switch (moment) {
            case Moment.Hence hence
            when roles.moved().isMovedBy(text, item)
                    || roles.moved().isShiftBehind(text, item.end())
                    || roles.saidLong().isLength(text, item, hence) ->
                values.add(Value.of(
                        EntityTypes.DURATION,
                        item.start(),
                        item.end(),
                        hence.time().abs().toString()));
            case Moment.Hence hence -> addInstant(item, calendar.now().plus(hence.time()));
            case Moment.Within within -> addWithin(item, within);
            case Moment.Until until -> addUntil(item, until);
            case Moment.EndOf end -> {
                Resolved day = new DayResolver(calendar).resolve(end.day());
                if (day.day() != null) {
                    addInstant(item, day.day().atTime(23, 59));
                }
            }
            case Moment.PartOf part -> {
                days.add(item, part.day());
                if (!stay) {
                    values.add(TimeValues.span(item, part.part(), usual));
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
            lengths.add(item.start(), item.end(), within.length());
            return;
        }
        addToday(item, within.ahead(), TimeValues.hour(other));
    }

    /** Of both halves of the day that a clock may mean the first that is ahead, or the last that is over. */
    private void addUntil(Item item, Moment.Until until) {
        int now = calendar.now().getHour() * 60 + calendar.now().getMinute();
        IntStream times = IntStream.concat(
                IntStream.of(until.clock().minutes()),
                until.clock().others().stream().mapToInt(Integer::intValue));
        OptionalInt other = until.ahead()
                ? times.filter(time -> time > now).min()
                : times.filter(time -> time < now).max();
        addToday(item, until.ahead(), Clock.shown(other.orElse(until.clock().minutes())));
    }

    private void addToday(Item item, boolean ahead, String other) {
        String now = TimeValues.hour(calendar.now());
        days.add(item, new DayExpression.Shifted(null, Period.ZERO, false));
        values.add(TimeValues.span(item, ahead ? now : other, ahead ? other : now));
    }

    private void addInstant(Item item, LocalDateTime at) {
        values.add(Value.of(EntityTypes.DATETIME, item.start(), item.end(), TimeValues.shown(at)));
    }

    /** A length that begins with a day. */
    void add(Item item, Offset offset) {
        if (stay || offset.length().nights()) {
            lengths.add(offset.place());
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
}
