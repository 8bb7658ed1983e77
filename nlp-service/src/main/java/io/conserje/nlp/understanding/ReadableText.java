package io.conserje.nlp.understanding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is read: accents on their letters, no signs that nobody sees, no endless gaps; every place of it is known in what
 * the guest wrote.
 */
final class ReadableText {

    /** No way of writing has longer gaps; searching them takes time that grows faster than they do. */
    private static final int LONGEST_GAP = 8;

    private static final char KEY = '\u20e3';
    private static final char AS_PICTURE = '\ufe0f';
    private static final char JOINER = '\u200d';
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_MARK = '\u036f';
    private static final char FIRST_WIDE = '\uff01';
    private static final char LAST_WIDE = '\uff5e';
    private static final int DECIMAL = 10;

    private final StringBuilder text = new StringBuilder();
    private final String original;
    private final int[] starts;
    private final int[] ends;

    private ReadableText(String original) {
        this.original = original;
        this.starts = new int[original.length()];
        this.ends = new int[original.length()];
        for (int i = 0; i < original.length(); ) {
            i = isBlank(original.charAt(i)) ? addGap(i) : addSign(i);
        }
    }

    /** The readable form of what a guest wrote. */
    static ReadableText of(String original) {
        return new ReadableText(original);
    }

    /** What is to be read. */
    String text() {
        return text.toString();
    }

    /** Where in the original the unit at this offset begins. */
    int start(int offset) {
        return starts[offset];
    }

    /** Where in the original the unit before this offset ends. */
    int end(int offset) {
        return ends[offset - 1];
    }

    private int addGap(int from) {
        int end = from;
        while (end < original.length() && (isBlank(original.charAt(end)) || isUnseen(original.charAt(end)))) {
            end++;
        }
        if (end - from > LONGEST_GAP) {
            long lines = original.substring(from, end)
                    .chars()
                    .filter(unit -> unit == '\n')
                    .limit(2)
                    .count();
            add(lines == 0 ? " " : "\n".repeat((int) lines), from, end);
        } else {
            for (int i = from; i < end; i++) {
                if (!isUnseen(original.charAt(i))) {
                    add(Character.toString(shown(original.charAt(i))), i, i + 1);
                }
            }
        }
        return end;
    }

    private int addSign(int from) {
        char sign = original.charAt(from);
        int end = from + 1;
        while (end < original.length() && isMark(original.charAt(end))) {
            end++;
        }
        if (end > from + 1 && Character.isLetter(sign)) {
            add(composed(original.substring(from, end)), from, end);
        } else if (!isUnseen(sign) && !isMark(sign) && !isOfKey(from)) {
            add(Character.toString(plain(sign)), from, from + 1);
        }
        return end;
    }

    private void add(String readable, int start, int end) {
        Arrays.fill(starts, text.length(), text.length() + readable.length(), start);
        Arrays.fill(ends, text.length(), text.length() + readable.length(), end);
        text.append(readable);
    }

    private static String composed(String letter) {
        StringBuilder composed = new StringBuilder();
        Normalizer.normalize(letter, Normalizer.Form.NFC)
                .chars()
                .filter(unit -> !isMark((char) unit))
                .forEach(unit -> composed.append((char) unit));
        return composed.toString();
    }

    /** "2" on a key is a 2. */
    private boolean isOfKey(int at) {
        char sign = original.charAt(at);
        return sign == KEY || sign == AS_PICTURE && at + 1 < original.length() && original.charAt(at + 1) == KEY;
    }

    /** Figures and signs of other widths and scripts, as a phone for these languages writes them. */
    private static char plain(char sign) {
        if (sign >= FIRST_WIDE && sign <= LAST_WIDE) {
            return (char) (sign - FIRST_WIDE + '!');
        }
        return Character.isDigit(sign) ? Character.forDigit(Character.digit(sign, DECIMAL), DECIMAL) : sign;
    }

    private static boolean isMark(char unit) {
        return unit >= FIRST_MARK && unit <= LAST_MARK;
    }

    private static boolean isUnseen(char unit) {
        return Character.getType(unit) == Character.FORMAT && unit != JOINER;
    }

    private static boolean isBlank(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || Character.isISOControl(unit);
    }

    private static char shown(char blank) {
        boolean control = Character.isISOControl(blank) && !Character.isWhitespace(blank);
        return control ? ' ' : blank;
    }
}
