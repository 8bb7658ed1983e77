package io.conserje.nlp.mood;

/**
 * A mood.
 *
 * @param label positive, neutral or negative
 * @param score -1 to 1
 * @param urgent true when somebody must act at once
 */
public record Mood(String label, double score, boolean urgent) {}
