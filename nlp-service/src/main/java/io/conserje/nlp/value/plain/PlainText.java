package io.conserje.nlp.value.plain;

import java.util.Arrays;

/** A folded text with words spelt right and numbers in figures, where each unit still knows its place in the original. */
public final class PlainText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** The plain words. */
    public String text() {
        return text;
    }

    /** Where in the original the unit at this offset of the plain text begins. */
    public int start(int offset) {
        return starts[offset];
    }

    /** Where in the original the unit before this offset of the plain text ends. */
    public int end(int offset) {
        return ends[offset - 1];
    }

    /** The same with these stretches left out; they stand in their order and apart from each other. */
    public PlainText cut(Iterable<int[]> stretches) {
        Builder left = new Builder();
        int from = 0;
        for (int[] stretch : stretches) {
            left.addAll(this, from, stretch[0]);
            from = Math.max(from, stretch[1]);
        }
        left.addAll(this, from, text.length());
        return left.build();
    }

    /** The same with this sign in place of each unit of these stretches; each is {@code [from, to)} in the plain text. */
    public PlainText filled(Iterable<int[]> stretches, char fill) {
        StringBuilder masked = new StringBuilder(text);
        for (int[] stretch : stretches) {
            for (int i = stretch[0]; i < stretch[1]; i++) {
                masked.setCharAt(i, fill);
            }
        }
        return new PlainText(masked.toString(), starts, ends);
    }

    /** Puts a plain text together. */
    static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] ends = new int[64];

        /** Adds words that stand for the original from {@code start} to {@code end}. */
        void add(CharSequence words, int start, int end) {
            for (int i = 0; i < words.length(); i++) {
                if (text.length() == starts.length) {
                    starts = Arrays.copyOf(starts, 2 * starts.length);
                    ends = Arrays.copyOf(ends, 2 * ends.length);
                }
                starts[text.length()] = start;
                ends[text.length()] = end;
                text.append(words.charAt(i));
            }
        }

        /** Adds a part of another plain text. */
        void addAll(PlainText plain, int from, int to) {
            for (int i = from; i < to; i++) {
                add(plain.text.substring(i, i + 1), plain.starts[i], plain.ends[i]);
            }
        }

        PlainText build() {
            return new PlainText(
                    text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
        }
    }
}
