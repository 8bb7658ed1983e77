package io.conserje.nlp.value.date.clock;

/** Two lengths of which one is meant: "2 or 3 nights". */
public record LengthChoice(Length first, Length second) {}
