package io.conserje.nlp.understanding;

import io.conserje.nlp.value.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A text to understand.
 *
 * @param text as the guest wrote it
 * @param language the conversation's so far, or null
 * @param frame what is known beside the words
 */
public record Question(String text, @Nullable String language, Frame frame) {}
