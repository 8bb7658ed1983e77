package io.conserje.nlp.value.date.calendar;

import io.conserje.nlp.value.date.calendar.SpanExpression.Unit;
import java.time.DayOfWeek;

/** Stretches around a day, beside it or up to it: "the week of the 12th", "the weekend after Easter". */
final class DaySpans {

    private final DayResolver days;

    DaySpans(Calendar calendar) {
        this.days = new DayResolver(calendar);
    }

    /** The unit around the day; a week that is named by a Sunday is the one that begins with it. */
    Stretch of(SpanExpression.Of of) {
        Resolved day = days.resolve(of.day());
        if (day.day() == null) {
            return Stretch.failed(day.problem());
        }
        if (of.unit() == Unit.WEEKEND) {
            return Stretches.weekendOf(day.day());
        }
        boolean sunday = of.unit() == Unit.WEEK && day.day().getDayOfWeek() == DayOfWeek.SUNDAY;
        return Stretches.around(sunday ? day.day().plusDays(1) : day.day(), of.unit(), 0);
    }

    Stretch beside(SpanExpression.Beside beside) {
        Resolved day = days.resolve(beside.day());
        return day.day() == null
                ? Stretch.failed(day.problem())
                : Stretches.beside(day.day(), beside.unit(), beside.weeks());
    }

    Stretch bridge(SpanExpression.Bridge bridge) {
        Resolved day = days.resolve(bridge.day());
        return day.day() == null ? Stretch.failed(day.problem()) : Stretches.bridge(day.day());
    }
}
