package io.conserje.messaging.whatsapp.sending;

import java.text.BreakIterator;
import java.util.Locale;

/** Cuts text where a reader sees a border: never inside an emoji or a letter with its accents. */
final class Graphemes {
    private static final String ELLIPSIS = "…";

    private Graphemes() {}

    /** The text, shortened with an ellipsis to at most so many UTF-16 units, which is never more than Meta's count. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        BreakIterator borders = BreakIterator.getCharacterInstance(Locale.ROOT);
        borders.setText(text);
        int room = most - ELLIPSIS.length();
        int end = borders.isBoundary(room) ? room : borders.preceding(room);
        return text.substring(0, Math.max(0, end)).stripTrailing() + ELLIPSIS;
    }
}
