package io.conserje.nlp.value.company;

import io.conserje.nlp.value.FoldedText;

/**
 * A part of a text that may be the name of a firm.
 *
 * @param heard the text
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 * @param ofKind whether its kind is told ahead of it in small letters: "the choir Les Voix"
 */
record Stretch(Heard heard, int start, int end, boolean ofKind) {

    Stretch(Heard heard, int start, int end) {
        this(heard, start, end, false);
    }

    /** The text around it. */
    FoldedText text() {
        return heard.text();
    }

    /** As it is written. */
    String said() {
        return text().original().substring(start, end);
    }

    /** The same, folded. */
    String folded() {
        return text().whole().substring(start, end);
    }

    /** Its first word, as it is written. */
    String first() {
        return said().split(" ", 2)[0];
    }

    /** The same, folded. */
    String firstFolded() {
        return folded().split(" ", 2)[0];
    }

    /** Whether nothing in it was read already. */
    boolean isFree() {
        return !text().isTaken(start, end);
    }

    /** The part of it that begins here. */
    Stretch from(int begin) {
        return new Stretch(heard, begin, end, ofKind);
    }

    /** The part of it that ends here. */
    Stretch to(int stop) {
        return new Stretch(heard, start, stop, ofKind);
    }

    /** The same, with its kind told ahead of it or not. */
    Stretch ofKind(boolean told) {
        return new Stretch(heard, start, end, told);
    }
}
