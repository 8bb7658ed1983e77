package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.clock.Clock.Half;

/**
 * Two times of which one is meant: "at 4 or 5 pm".
 *
 * @param first the first as it was said
 * @param firstEnd offset behind it
 * @param second the second as it was said
 * @param secondStart offset of it
 */
public record ClockChoice(Clock first, int firstEnd, Clock second, int secondStart) {

    /** Both in this part of the day. */
    public ClockChoice in(DayPart part) {
        return new ClockChoice(first.in(part), firstEnd, second.in(part), secondStart);
    }

    /** Both in the half of the day that only one of them says; "8 or 8:30" says none. */
    ClockChoice settled() {
        if (first.half() == Half.OPEN && second.half() == Half.WRITTEN) {
            return new ClockChoice(first, firstEnd, new Clock(second.hour(), second.minute(), Half.OPEN), secondStart);
        }
        ClockSpan span = new ClockSpan(first, second);
        boolean open = first.half() == Half.OPEN && second.half() == Half.OPEN;
        return open ? this : new ClockChoice(full(span.begin()), firstEnd, full(span.end()), secondStart);
    }

    private static Clock full(int minutes) {
        return new Clock(minutes / 60, minutes % 60, Half.FULL);
    }
}
