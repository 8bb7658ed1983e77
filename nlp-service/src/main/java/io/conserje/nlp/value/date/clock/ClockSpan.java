package io.conserje.nlp.value.date.clock;

/** From one time of the day to another, perhaps over midnight. */
public record ClockSpan(Clock from, Clock to) {

    private static final int MINUTES_OF_HALF = 720;

    /** "between 3 and 5 pm": an end that does not say its half of the day takes the one that makes the shorter span. */
    public static ClockSpan of(Clock from, Clock to) {
        if (from.half() == Clock.Half.OPEN && to.half() != Clock.Half.OPEN) {
            return new ClockSpan(nearest(from, to, true), to);
        }
        if (to.half() == Clock.Half.OPEN) {
            Clock begin = from.half() == Clock.Half.OPEN ? exact(from) : from;
            return new ClockSpan(begin, nearest(to, begin, false));
        }
        return new ClockSpan(from, to);
    }

    /** The same with both ends in a part of the day. */
    public ClockSpan in(DayPart part) {
        return of(from, new Clock(to.hour(), to.minute(), Clock.Half.OPEN).in(part))
                .begunIn(part);
    }

    /** The first end of "from 8 to 10 at night" is in the same part of the day. */
    private ClockSpan begunIn(DayPart part) {
        Clock open = new Clock(from.hour(), from.minute(), from.hour() > 12 ? Clock.Half.FULL : Clock.Half.OPEN);
        Clock begin = open.in(part);
        return begin.minutes() <= to.minutes() ? new ClockSpan(begin, to) : this;
    }

    private static Clock exact(Clock open) {
        return new Clock(open.minutes() / 60, open.minute(), Clock.Half.FULL);
    }

    private static Clock nearest(Clock open, Clock other, boolean before) {
        Clock morning = open.as(Clock.Half.AM);
        Clock evening = open.as(Clock.Half.PM);
        int early = distance(before ? morning : other, before ? other : morning);
        int late = distance(before ? evening : other, before ? other : evening);
        return early < late ? morning : evening;
    }

    private static int distance(Clock from, Clock to) {
        return Math.floorMod(to.minutes() - from.minutes() - 1, 2 * MINUTES_OF_HALF);
    }
}
