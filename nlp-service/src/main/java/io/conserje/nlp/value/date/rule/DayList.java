package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.SpanExpression;

/**
 * Days one after the other: "26, 27 y 28".
 *
 * @param listed offset behind the last but one
 */
record DayList(SpanExpression.Placed first, SpanExpression.Placed last, int count, int listed) {

    /** The first day with the words of those between it and the last. */
    SpanExpression.Placed allButLast() {
        return new SpanExpression.Placed(first.start(), listed, first.day());
    }
}
