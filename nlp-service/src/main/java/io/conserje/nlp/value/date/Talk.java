package io.conserje.nlp.value.date;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;

/**
 * A text and what it is about.
 *
 * @param stay true when its days are those of a stay
 */
record Talk(FoldedText text, Frame frame, boolean stay) {}
