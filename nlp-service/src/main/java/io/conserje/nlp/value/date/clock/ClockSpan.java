package io.conserje.nlp.value.date.clock;

/**
 * From one time of the day to another, perhaps over midnight.
 *
 * @param from the first end as it was said
 * @param to the second end as it was said
 */
public record ClockSpan(Clock from, Clock to) {

    private static final int MINUTES_OF_DAY = 1440;
    private static final int NOON = 12;
    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_HALF = 720;
    private static final int LONGEST_OVER_NOON = 180;

    /** "Between 3 and 5 in the afternoon": both ends, unless the span would then run backwards: "11 to 1". */
    public ClockSpan in(DayPart part) {
        boolean noon = part == DayPart.MORNING && to.hour() == NOON;
        Clock end = noon ? new Clock(NOON, to.minute(), Clock.Half.FULL) : to.in(part);
        Clock begin = from.in(part);
        return begin.minutes() <= end.minutes() ? new ClockSpan(begin, end) : new ClockSpan(from, end);
    }

    /**
     * Minutes since midnight of the first end: where it does not say its half of the day and the second end does, the
     * one that makes the shorter span.
     */
    public int begin() {
        if (!fromOther(from, to)) {
            return from.minutes();
        }
        return isOfDay() ? from.as(Clock.Half.AM).minutes() : nearest(from, to, true);
    }

    /** The same for the second end; "11:30-1:30" ends in the afternoon. */
    public int end() {
        boolean open = to.half() == Clock.Half.OPEN || fromOther(to, from) || isOverNoon();
        return open ? nearest(to, new Clock(begin() / 60, begin() % 60, Clock.Half.FULL), false) : to.minutes();
    }

    /** The second end where something is moved to it, from an hour that may be before or behind it. */
    public int moved() {
        if (to.half() != Clock.Half.OPEN && to.half() != Clock.Half.WRITTEN) {
            return to.minutes();
        }
        int morning = to.as(Clock.Half.AM).minutes();
        int evening = to.as(Clock.Half.PM).minutes();
        return Math.abs(morning - begin()) <= Math.abs(evening - begin()) ? morning : evening;
    }

    /** "From 6 to 22": who counts one end in hours of the day counts the other so. */
    private boolean isOfDay() {
        return to.half() == Clock.Half.FULL && to.hour() > NOON && from.hour() < NOON;
    }

    /** "De 11h30 à 1h30": so soon behind noon nobody means the night. */
    private boolean isOverNoon() {
        int begin = from.minutes();
        boolean written = to.half() == Clock.Half.WRITTEN && to.hour() < NOON;
        return written
                && begin <= (NOON + 1) * MINUTES_OF_HOUR
                && to.minutes() + MINUTES_OF_HALF - begin <= LONGEST_OVER_NOON
                && to.minutes() < begin;
    }

    /** "2:00" is the afternoon's beside "2:30 pm", though "14:00 to 2:00" ends at night. */
    private static boolean fromOther(Clock end, Clock other) {
        return switch (end.half()) {
            case OPEN -> other.half() != Clock.Half.OPEN;
            case WRITTEN -> other.half() == Clock.Half.AM || other.half() == Clock.Half.PM;
            case AM, PM, FULL -> false;
        };
    }

    private static int nearest(Clock open, Clock other, boolean before) {
        int morning = open.as(Clock.Half.AM).minutes();
        int evening = open.as(Clock.Half.PM).minutes();
        int way = before ? -1 : 1;
        int early = Math.floorMod(way * (morning - other.minutes()) - 1, MINUTES_OF_DAY);
        int late = Math.floorMod(way * (evening - other.minutes()) - 1, MINUTES_OF_DAY);
        return early < late ? morning : evening;
    }
}
