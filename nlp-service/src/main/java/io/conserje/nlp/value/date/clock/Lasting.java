package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Match;

/** A length that something lasts: "for three hours"; {@code length} is without the "for". */
public record Lasting(Match.Found length) {}
