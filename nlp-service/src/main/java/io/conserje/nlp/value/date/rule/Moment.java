package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.Length;
import io.conserje.nlp.value.date.clock.PartOfDay;
import java.time.Duration;

/** A point in time, named by more than a day. */
public sealed interface Moment {

    /** So long from now; rounded to the minute. */
    record Hence(Duration time) implements Moment {}

    /** Between now and so long from now, or ago: "the next 30 minutes". */
    record Within(Length length, boolean ahead) implements Moment {}

    /** Between now and the next time that a clock shows this, or the last time: "between now and eight". */
    record Until(Clock clock, boolean ahead) implements Moment {}

    /** The last minute of a day. */
    record EndOf(DayExpression day) implements Moment {}

    /** A part of a day: "tonight", "tomorrow evening". */
    record PartOf(DayExpression day, PartOfDay part) implements Moment {}
}
