package io.conserje.nlp.value.date.rule;

import io.conserje.nlp.value.date.calendar.DayExpression;
import io.conserje.nlp.value.date.chart.Match;
import io.conserje.nlp.value.date.clock.Clock;
import io.conserje.nlp.value.date.clock.ClockSpan;

/**
 * Hours without a word for them beside a day or a part of today: "8 tonight", "Monday 7-9".
 *
 * @param day the day that they are of
 * @param time the {@link Clock} or {@link ClockSpan} of that day
 * @param hour where the hours stand
 * @param part where the day or its part stands
 */
public record HourOf(DayExpression day, Object time, Match.Found hour, Match.Found part) {}
