package io.conserje.nlp.value.date;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Frame;

/**
 * A text and what it is about.
 *
 * @param stay true when its days are those of a stay
 * @param service true when it names what is asked for by the hour
 */
record Talk(FoldedText text, Frame frame, boolean stay, boolean service) {}
