package io.conserje.nlp.value.date.clock;

import io.conserje.nlp.value.date.chart.Match;

/** A length that something has lasted until now: "depuis deux heures"; never one of a stay to come. */
public record Elapsed(Match.Found length) {}
