package io.conserje.nlp.intent;

/**
 * An intent that was found.
 *
 * @param name one of ours
 * @param confidence 0 to 1
 */
public record ScoredIntent(String name, double confidence) {}
