package io.conserje.nlp.value.date;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockChoice;
import io.conserje.nlp.value.date.clock.ClockSpan;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import io.conserje.nlp.value.date.rule.HourOf;
import io.conserje.nlp.value.date.rule.Moment;
import io.conserje.nlp.value.date.rule.Offset;

/**
 * Something about time that a text says.
 *
 * @param start offset of its first unit
 * @param end offset behind its last
 * @param category what the grammar calls it
 * @param meaning a {@link DayExpression}, {@link SpanExpression}, {@link Clock}, {@link ClockSpan}, {@link ClockChoice}, {@link PartOfDay},
 *     {@link Moment}, {@link Length}, {@link Offset} or {@link Timed}
 */
record Item(int start, int end, String category, Object meaning) {

    /** A day with a time, or a span of hours, beside it, each with its place. */
    record Timed(Item day, Item time) {}

    static Item of(Match.Found found) {
        return found.meaning() instanceof HourOf at
                ? new Item(found.start(), found.end(), found.category(), timed(at))
                : new Item(found.start(), found.end(), found.category(), found.meaning());
    }

    /** "8 tonight" is a day with its time, "Monday 7-9" one with its hours. */
    private static Timed timed(HourOf at) {
        return new Timed(
                new Item(at.part().start(), at.part().end(), "date", at.day()),
                new Item(at.hour().start(), at.hour().end(), "clock", at.time()));
    }

    /** The same words with another meaning. */
    Item saying(Object other) {
        return new Item(start, end, category, other);
    }

    /** The same meaning at a part of the words. */
    Item from(int first, int behind) {
        return new Item(first, behind, category, meaning);
    }

    boolean overlaps(Item other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
