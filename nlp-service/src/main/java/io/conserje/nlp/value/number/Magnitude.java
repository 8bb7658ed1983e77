package io.conserje.nlp.value.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters behind figures that multiply them: "10k", "2.5 mln", "2mil" of an
 * Englishman, "3bn". A small "m" is a metre; "b" alone needs decimals,
 * for "5b" may be a door.
 *
 * @param exponent of ten
 * @param end offset behind the last letter
 */
record Magnitude(int exponent, int end) {

    private static final int LONGEST = 8;
    private static final Pattern LETTERS = Pattern.compile(
            " {0,2}(?<k>[kK])(?![\\p{L}\\d])|(?<m>M{1,2}| ?(?:mln|mn|mill?)) ?(?![\\p{L}\\d])|(?<b>(?<=[.,]\\d{1,3})b| ?(?:bn|bln))(?![\\p{L}\\d])|(?<t> ?(?:tn|tln))(?![\\p{L}\\d])");

    /** What stands behind a number that ends at {@code end}; nothing is an exponent of 0. */
    static Magnitude behind(String original, int end) {
        Matcher letters = LETTERS.matcher(original)
                .region(end, Math.min(original.length(), end + LONGEST))
                .useTransparentBounds(true);
        if (!letters.lookingAt()) {
            return new Magnitude(0, end);
        }
        int exponent =
                letters.group("k") != null ? 3 : letters.group("m") != null ? 6 : letters.group("b") != null ? 9 : 12;
        return new Magnitude(exponent, end + letters.group().stripTrailing().length());
    }
}
