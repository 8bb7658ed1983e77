package io.conserje.nlp.value.date.chart;

/**
 * Some tokens in a row that mean something together.
 *
 * @param category what kind of thing they are, as the grammar numbers it
 * @param start index of the first token
 * @param end index behind the last
 * @param meaning what they mean
 */
record Edge(int category, int start, int end, Object meaning) {}
