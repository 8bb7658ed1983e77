package io.conserje.nlp.value;

import io.conserje.nlp.value.number.NumberWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Whole numbers in figures and in the words of one language: "25", "veinticinco", "quatre-vingt-douze". */
public final class Numerals {

    private static final int LONGEST_FIGURES = 9;
    private static final Pattern GAP = Pattern.compile("[ -]");

    private final NumberWords numbers;

    /** Knows the number words of a language. */
    public Numerals(Words words) {
        this.numbers = NumberWords.of(words);
    }

    /** A regular expression of what may be a number; {@link #parse} has the last word. */
    public static String regex(Words words) {
        String word = "(?:" + words.any("number") + "|" + words.any("one_article") + ")(?!\\w)";
        return "(?:\\d{1,9}(?!\\d)|" + word + "(?:[ -](?:" + words.any("number_joint") + "[ -])?" + words.any("number")
                + "(?!\\w)){0,5})";
    }

    /** The number that the words say, or empty when they do not make one number ("two three"). */
    public OptionalInt parse(String text) {
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return text.length() <= LONGEST_FIGURES ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
        if (numbers.isArticle(text)) {
            return OptionalInt.of(1);
        }
        OptionalLong sum = numbers.sum(List.of(GAP.split(text)));
        return sum.isPresent() && sum.getAsLong() <= Integer.MAX_VALUE
                ? OptionalInt.of((int) sum.getAsLong())
                : OptionalInt.empty();
    }
}
