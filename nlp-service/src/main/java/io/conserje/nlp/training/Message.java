package io.conserje.nlp.training;

import java.util.List;

/**
 * A whole message as a guest would write it: nothing in it is a slot or an alternative.
 *
 * @param labels every intent that is in it
 * @param text as written
 */
record Message(List<String> labels, String text) {

    private static final String BAR = " | ";

    /** Reads a line {@code intent+intent | text}; fails where it has no bar. */
    static Message of(String line) {
        int bar = line.indexOf(BAR);
        if (bar < 0) {
            throw new IllegalArgumentException("No bar between labels and text: " + line);
        }
        return new Message(
                Phrases.labels(line.substring(0, bar)),
                line.substring(bar + BAR.length()).strip());
    }
}
