package io.conserje.nlp.value.date.chart;

/**
 * A word, a number in figures or a mark.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last
 * @param text folded; figures of every script as 0 to 9, every dash as "-"
 * @param kind what it is made of
 * @param glued true when nothing stands between it and the token before
 */
public record Token(int start, int end, String text, Kind kind, boolean glued) {

    /** What a token is made of. */
    public enum Kind {
        /** Letters. */
        WORD,
        /** Figures. */
        NUMBER,
        /** One other sign. */
        MARK
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
