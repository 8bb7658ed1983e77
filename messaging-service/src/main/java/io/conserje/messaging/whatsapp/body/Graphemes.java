package io.conserje.messaging.whatsapp.body;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text where a reader sees a border: never inside an emoji or a letter with its accents. */
final class Graphemes {
    private static final String ELLIPSIS = "…";
    private static final int REPLACEMENT = 0xFFFD;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Graphemes() {}

    /** The text, shortened with an ellipsis to at most so many UTF-16 units, which is never more than Meta's count. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int room = most - ELLIPSIS.length();
        return text.substring(0, borderAtOrBefore(text, room)).stripTrailing() + ELLIPSIS;
    }

    /** The last border of what readers see as characters that is not behind the index; 0 when there is none. */
    static int borderAtOrBefore(String text, int index) {
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        return borders.isBoundary(index) ? index : Math.max(0, borders.preceding(index));
    }

    /** Meta counts characters, which are code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** Without NUL and halves of surrogate pairs, which no JSON in UTF-8 can carry. */
    static String sound(String text) {
        return text.chars().anyMatch(Graphemes::isSuspect) ? mended(text) : text;
    }

    private static boolean isSuspect(int unit) {
        return unit == 0 || Character.isSurrogate((char) unit);
    }

    private static String mended(String text) {
        return text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** On one line, as titles and labels must be. */
    static String oneLine(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ");
    }
}
