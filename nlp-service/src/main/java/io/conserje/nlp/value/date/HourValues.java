package io.conserje.nlp.value.date;

import io.conserje.nlp.contract.EntityTypes;
import io.conserje.nlp.value.Value;
import io.conserje.nlp.value.date.calendar.Calendar;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockChoice;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.PartOfDay;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns hours, spans of hours and parts of the day into values. */
final class HourValues {

    private final Calendar calendar;
    private final StayRoles roles;
    private final String text;
    private final List<Value> values;
    private final UsualBounds usual;

    /** Adds to {@code values} what the {@code text} says. */
    HourValues(Calendar calendar, StayRoles roles, String text, List<Value> values, UsualBounds usual) {
        this.usual = usual;
        this.calendar = calendar;
        this.roles = roles;
        this.text = text;
        this.values = values;
    }

    /** True for what this class makes a value of. */
    static boolean isHour(Item item) {
        return item.meaning() instanceof Clock
                || item.meaning() instanceof ClockSpan
                || item.meaning() instanceof ClockChoice
                || item.meaning() instanceof PartOfDay;
    }

    /** An hour of this day. */
    void add(Item item, LocalDate day, Clock clock) {
        values.add(TimeValues.moment(item, isOver(day, clock) ? day.plusDays(1) : day, clock));
    }

    /** "The maid knocked at 8 this morning": nobody comes or goes any more. */
    boolean isOver(@Nullable LocalDate day, Item time) {
        if (day != null && day.isBefore(calendar.today())) {
            return true;
        }
        return calendar.today().equals(day)
                && time.meaning() instanceof Clock clock
                && clock.others().isEmpty()
                && clock.minutes() > 0
                && clock.minutes()
                        < calendar.now().getHour() * 60 + calendar.now().getMinute();
    }

    /** Midnight of today is the one ahead. */
    private boolean isOver(LocalDate day, Clock clock) {
        return clock.minutes() == 0 && clock.others().isEmpty() && day.equals(calendar.today());
    }

    /** An hour, or hours; a part of the day only where {@code parts} count. */
    void add(Item item, boolean parts) {
        switch (item.meaning()) {
            case Clock clock -> values.add(TimeValues.clock(item, clock));
            case ClockSpan span
            when roles.moved().saysHoursMoved(text, item) -> {
                values.add(Value.of(EntityTypes.TIME, item.start(), item.end(), Clock.shown(span.begin())));
                values.add(Value.of(EntityTypes.TIME, item.start(), item.end(), Clock.shown(span.moved())));
            }
            case ClockSpan span ->
                values.add(TimeValues.span(item, Clock.shown(span.begin()), Clock.shown(span.end())));
            case ClockChoice choice -> {
                values.add(TimeValues.clock(item.from(item.start(), choice.firstEnd()), choice.first()));
                values.add(TimeValues.clock(item.from(choice.secondStart(), item.end()), choice.second()));
            }
            case PartOfDay part -> {
                if (parts) {
                    values.add(TimeValues.span(item, part, usual));
                }
            }
            default -> throw new IllegalStateException(item.category());
        }
    }
}
