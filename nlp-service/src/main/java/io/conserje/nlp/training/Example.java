package io.conserje.nlp.training;

import java.util.List;

/**
 * A text with its labels, to learn from.
 *
 * @param text as a guest would write it
 * @param language ISO 639-1
 * @param labels every intent that is in it
 * @param group examples of one written phrase have the same group, so that held-out data is really unseen
 */
public record Example(String text, String language, List<String> labels, int group) {}
