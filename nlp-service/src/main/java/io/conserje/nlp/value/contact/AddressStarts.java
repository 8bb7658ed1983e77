package io.conserje.nlp.value.contact;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Where addresses may begin: left of an "@" as far as its name may reach. A pattern alone would try every place of a text, and
 * each as far as an address is long.
 */
final class AddressStarts {

    /** What may stand ahead of the "@"; scripts without blanks between words go on right up to an address. */
    static final String LOCAL =
            "[^\\s<>()\\[\\],;:\"“”„«»‹›{}|=→@\\p{So}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]{1,320}";

    private static final int LONGEST = 320;
    private static final String ENDS = " \t\n\u000B\f\r<>()[],;:\"“”„«»‹›{}|=→@";
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI);

    private final String text;
    private int from;

    AddressStarts(String text) {
        this.text = text;
    }

    /** Brings the matcher to the next address; false when there is none. */
    boolean next(Matcher match) {
        match.useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', from)) {
            if (match.region(start(at), text.length()).lookingAt()) {
                from = match.end();
                return true;
            }
            from = at + 1;
        }
        return false;
    }

    private int start(int at) {
        int start = at;
        for (int length = 0; start > from && length < LONGEST; length++) {
            int before = text.codePointBefore(start);
            if (!isLocal(before)) {
                break;
            }
            start -= Character.charCount(before);
        }
        return start;
    }

    private static boolean isLocal(int character) {
        return ENDS.indexOf(character) < 0
                && Character.getType(character) != Character.OTHER_SYMBOL
                && !UNSPACED.contains(UnicodeScript.of(character));
    }
}
