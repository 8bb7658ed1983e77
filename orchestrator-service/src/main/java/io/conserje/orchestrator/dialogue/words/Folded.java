package io.conserje.orchestrator.dialogue.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as the lists of words are written. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("[.,;:!?¡¿()\\[\\]…\\n\\r\"«»/]+|(?<=\\s)[-–—]+(?=\\s)");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}',#]+");

    private Folded() {}

    /** Lower case without accents and joined letters: words between single spaces, one behind the last, with a comma for every mark and a space behind every apostrophe. */
    public static String words(String text) {
        String marked =
                MARKS.matcher(plain(text).replace("œ", "oe").replace("æ", "ae")).replaceAll(" , ");
        return NO_WORDS.matcher(marked)
                        .replaceAll(" ")
                        .replace("'", "' ")
                        .replaceAll("\\s+", " ")
                        .strip()
                + ' ';
    }

    /** In lower case and without accents. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }
}
