package io.conserje.nlp.value.name;

import io.conserje.nlp.value.FoldedText;
import io.conserje.nlp.value.Words;
import java.util.regex.Pattern;

/** Tells streets, squares and houses that are called like somebody, in any of our languages: "Plaza Martín Fierro", "Gordon Ramsay Street". */
public final class NamedPlaces {

    private static final int WORDS_AHEAD = 40;

    private static final Pattern FIRST = Pattern.compile(Words.everywhere("place_ahead"));
    private static final Pattern LAST = Pattern.compile(Words.everywhere("place_behind"));

    private static final Pattern AHEAD =
            Pattern.compile("(?<!\\p{L})(?:" + FIRST + ")(?: (?:" + Words.everywhere("place_of") + "))?[ ']$");

    private static final Pattern BEHIND = Pattern.compile("(?:'s)? (?:" + LAST + ")(?!\\p{L})");

    private NamedPlaces() {}

    /** Whether what stands around the name from {@code start} to {@code end} makes a place of it. */
    public static boolean isOne(FoldedText text, int start, int end) {
        return AHEAD.matcher(text.folded().substring(Math.max(0, start - WORDS_AHEAD), start))
                        .find()
                || BEHIND.matcher(text.folded())
                        .region(end, text.folded().length())
                        .lookingAt();
    }

    /** Whether the first or the last of its own folded words does. */
    public static boolean isOne(String first, String last) {
        return FIRST.matcher(first).matches() || LAST.matcher(last).matches();
    }
}
