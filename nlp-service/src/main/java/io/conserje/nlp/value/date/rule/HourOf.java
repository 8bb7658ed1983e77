package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;

/**
 * An hour without a word for it beside a part of today: "8 tonight".
 *
 * @param day the day that the part is of
 * @param clock the hour in that part
 * @param hour where the hour stands
 * @param part where the part of the day stands
 */
public record HourOf(DayExpression day, Clock clock, Match.Found hour, Match.Found part) {}
