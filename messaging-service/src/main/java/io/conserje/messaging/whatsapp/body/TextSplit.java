package io.conserje.messaging.whatsapp.body;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;

/**
 * Breaks a text that is longer than a message: at the end of a paragraph, else of a line, a sentence, a word, else between
 * two characters as readers see them. A break in the first half is not taken, for every message costs.
 */
final class TextSplit {
    private TextSplit() {}

    /** The pieces in order, each of at most so many characters; nothing but white space at the breaks is lost. */
    static List<String> pieces(String text, int most) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (Graphemes.length(rest) > most) {
            int end = end(rest, rest.offsetByCodePoints(0, most));
            pieces.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || pieces.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String text, int limit) {
        List<IntUnaryOperator> ends = List.of(
                at -> text.lastIndexOf("\n\n", at),
                at -> text.lastIndexOf('\n', at),
                at -> sentenceEnd(text, at),
                at -> lastSpace(text, at));
        return ends.stream()
                .mapToInt(end -> end.applyAsInt(limit))
                .filter(end -> end > limit / 2)
                .findFirst()
                .orElseGet(() -> characterEnd(text, limit));
    }

    private static int sentenceEnd(String text, int limit) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        return sentences.isBoundary(limit) ? limit : sentences.preceding(limit);
    }

    private static int lastSpace(String text, int limit) {
        int at = limit;
        while (at > 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** A single character longer than a message is the sender's own doing and is broken. */
    private static int characterEnd(String text, int limit) {
        int border = Graphemes.borderAtOrBefore(text, limit);
        return border == 0 ? limit : border;
    }
}
