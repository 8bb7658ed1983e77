package io.conserje.nlp.language;

import io.conserje.nlp.value.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a text apart into the words that may tell its language; figures within a word ("gr8") belong to it. */
public final class LanguageWords {

    /** Stands before the first word and behind the last. */
    public static final String EDGE = "|";

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'\\d])[\\p{L}'\\d]*\\p{L}[\\p{L}'\\d]*");
    private static final int MOST = 80;
    private static final int LONGEST = 24;

    private LanguageWords() {}

    /** The words as written, at most as many as tell enough. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text.replace('\u2019', '\''));
        while (words.size() < MOST && found.find()) {
            String word = found.group();
            words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
        }
        return words;
    }

    /** A word in small letters. */
    public static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** A word in small letters without accents. */
    public static String folded(String word) {
        return FoldedText.of(word).folded();
    }

    /** A small word with both of its ends, to read its letters in. */
    public static String framed(String word) {
        return "<" + word + ">";
    }

    /** Two neighbours, folded. */
    public static String pair(String first, String second) {
        return first + " " + second;
    }
}
