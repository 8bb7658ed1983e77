package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.SpanExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Length;

/**
 * A length from a day on: "2 nights from tomorrow".
 *
 * @param length how long
 * @param from the day and where it stands
 * @param place where the length stands
 * @param point "three weeks from tomorrow" names the day at its end, "for three weeks from tomorrow" all days
 */
public record Offset(Length length, SpanExpression.Placed from, Match.Found place, boolean point) {}
