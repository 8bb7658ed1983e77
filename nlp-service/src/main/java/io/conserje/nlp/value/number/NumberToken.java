package io.conserje.nlp.value.number;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a row of figures.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset behind its last one
 * @param text what stands there
 */
record NumberToken(int start, int end, String text) {

    private static final int LONGEST_GAP = 4;
    private static final Pattern TOKEN = Pattern.compile(Figures.REGEX + "|\\p{L}+");

    /** The words and figures of a folded text in their order, number words as they are spelt. */
    static List<NumberToken> of(String folded, NumberWords words) {
        List<NumberToken> tokens = new ArrayList<>();
        for (Matcher match = TOKEN.matcher(folded); match.find(); ) {
            tokens.add(new NumberToken(match.start(), match.end(), words.spelt(match.group())));
        }
        return tokens;
    }

    boolean isFigures() {
        return Figures.begin(text.charAt(0));
    }

    /** True when this goes on with what ended there: blanks or one hyphen between, and no new line. */
    boolean follows(String folded, int end) {
        return start > end && start - end <= LONGEST_GAP && isGap(folded.substring(end, start));
    }

    /** The same for a word that may be glued to its figures: "3mil", "10 mil". */
    boolean scales(String folded, int end) {
        return start - end <= 2 && folded.substring(end, start).isBlank();
    }

    private static boolean isGap(String gap) {
        return gap.indexOf('\n') < 0 && gap.replaceFirst("-", "").isBlank();
    }
}
