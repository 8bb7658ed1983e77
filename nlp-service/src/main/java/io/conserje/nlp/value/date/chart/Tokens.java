package io.conserje.nlp.value.date.chart;

import java.util.ArrayList;
import java.util.List;

/** Cuts a folded text into words, numbers and marks; "15h30" is three tokens. */
final class Tokens {

    private Tokens() {}

    static List<Token> of(String folded) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        boolean glued = false;
        while (at < folded.length()) {
            char unit = folded.charAt(at);
            int end = end(folded, at);
            if (Character.isWhitespace(unit)) {
                glued = false;
            } else if (!isInvisible(unit)) {
                tokens.add(token(folded, at, end, glued));
                glued = true;
            }
            at = end;
        }
        return tokens;
    }

    private static int end(String text, int start) {
        int end = start + 1;
        if (Character.isLetter(text.charAt(start))) {
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInvisible(text.charAt(end)))) {
                end++;
            }
        } else if (isFigure(text.charAt(start))) {
            while (end < text.length() && isFigure(text.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static Token token(String text, int start, int end, boolean glued) {
        char first = text.charAt(start);
        if (isFigure(first)) {
            return new Token(start, end, figures(text, start, end), Token.Kind.NUMBER, glued);
        }
        boolean word = Character.isLetter(first) && first != '\u00aa' && first != '\u00ba';
        String own = word ? visible(text, start, end) : String.valueOf(isPause(text, start) ? ';' : plain(first));
        return new Token(start, end, own, word ? Token.Kind.WORD : Token.Kind.MARK, glued);
    }

    /** A colon that ends what is said, "from the 21st to the 24th: two adults", and parts no hour. */
    private static boolean isPause(String text, int at) {
        return text.charAt(at) == ':'
                && at > 0
                && isFigure(text.charAt(at - 1))
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 1))
                && !isFigure(text.charAt(at + 2));
    }

    private static String figures(String text, int start, int end) {
        var figures = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            figures.append(Character.digit(text.charAt(i), 10));
        }
        return figures.toString();
    }

    private static String visible(String text, int start, int end) {
        var letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (!isInvisible(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString();
    }

    /** Accents that stand apart from their letter, joiners and the like. */
    private static boolean isInvisible(char unit) {
        int type = Character.getType(unit);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    private static boolean isFigure(char unit) {
        return Character.isDigit(unit);
    }

    private static char plain(char mark) {
        boolean dash = Character.getType(mark) == Character.DASH_PUNCTUATION
                || mark == '\u2212'
                || mark == '\u2192'
                || mark == '~';
        return dash ? '-' : mark == '\u00b0' ? '\u00ba' : mark;
    }
}
