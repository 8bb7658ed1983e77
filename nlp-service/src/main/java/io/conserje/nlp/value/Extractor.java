package io.conserje.nlp.value;

import java.util.List;

/** Reads one kind of value; a pure function of the text and its frame that never throws. */
@FunctionalInterface
public interface Extractor {

    /** All values of the kind, in the order of the text, none overlapping another except where one follows from it. */
    List<Value> extract(FoldedText text, Frame frame);
}
