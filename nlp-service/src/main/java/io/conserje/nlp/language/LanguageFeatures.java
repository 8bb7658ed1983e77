package io.conserje.nlp.language;

import io.conserje.nlp.learning.Hashes;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What tells languages apart: words, pairs of words, and 1 to 5 letters within words, accents included. */
public final class LanguageFeatures {

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_RUN = 5;

    private LanguageFeatures() {}

    /** The feature hashes of a text as written. */
    public static long[] of(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return Hashes.of(sink -> {
            Matcher words = WORD.matcher(lower);
            String before = "<";
            for (int count = 0; count < MOST_WORDS && words.find(); count++) {
                String word = words.group();
                String padded = "<" + (word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word) + ">";
                sink.add("w" + padded);
                sink.add("p" + before + padded);
                before = padded;
                for (int size = 1; size <= LONGEST_RUN; size++) {
                    for (int at = 0; at + size <= padded.length(); at++) {
                        sink.add("", padded, at, at + size);
                    }
                }
            }
        });
    }
}
