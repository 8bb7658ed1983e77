package io.conserje.nlp.value;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A text beside its folded form: lower case, no accents, plain apostrophes, and every offset the same in both.
 *
 * @param original what the guest wrote
 * @param folded as many UTF-16 units as {@code original}; what was claimed by a value is unreadable
 * @param whole the folded form with nothing claimed, to judge what the text is about
 */
public record FoldedText(String original, String folded, String whole) {

    /** Stands in the folded form where a value was read already; for patterns, which cannot ask {@link #isTaken}. */
    public static final char TAKEN = '\u0001';

    /** Folds a text unit by unit, so that offsets stay; lone surrogates and control characters pass through. */
    public static FoldedText of(String original) {
        var folded = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); i++) {
            folded.append(fold(original.charAt(i)));
        }
        return new FoldedText(original, folded.toString(), folded.toString());
    }

    /** The same text with the words of these values made unreadable, so that nothing is read twice. */
    public FoldedText without(List<Value> values) {
        var masked = new StringBuilder(folded);
        for (Value value : values) {
            for (int i = value.start(); i < value.end(); i++) {
                masked.setCharAt(i, TAKEN);
            }
        }
        return new FoldedText(original, masked.toString(), whole);
    }

    /** Whether a value was read already between these offsets. */
    public boolean isTaken(int start, int end) {
        int taken = nextTaken(start);
        return taken >= 0 && taken < end;
    }

    /** Where the next value that was read already stands from here on, or -1. */
    public int nextTaken(int from) {
        return folded.indexOf(TAKEN, from);
    }

    /** Where the last of what was read already stands ahead of this offset, or -1. */
    public int lastTaken(int end) {
        return folded.lastIndexOf(TAKEN, end - 1);
    }

    /** Whether most letters are capitals, which then tell nothing. */
    public boolean isShouted() {
        long upper = original.chars().filter(Character::isUpperCase).count();
        long letters = original.chars().filter(Character::isLetter).count();
        return upper * 2 > letters;
    }

    private static char fold(char unit) {
        if (unit < 128) {
            return unit == TAKEN ? ' ' : Character.toLowerCase(unit);
        }
        return switch (unit) {
            case '\u2019', '\u2018', '\u00b4', '\u02bc' -> '\'';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            case '\u00ba', '\u00b0', '\u2013', '\u20ac' -> unit;
            default -> Character.isLetter(unit) ? base(unit) : unit;
        };
    }

    private static char base(char letter) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        String lower = parts.substring(0, 1).toLowerCase(Locale.ROOT);
        return lower.charAt(0);
    }
}
