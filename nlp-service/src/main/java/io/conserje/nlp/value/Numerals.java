package io.conserje.nlp.value;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Whole numbers in figures and in the words of one language: "25", "veinticinco", "quatre-vingt-douze". */
public final class Numerals {

    private static final int LONGEST_FIGURES = 9;

    private final Words words;
    private final Map<String, Integer> values = new HashMap<>();

    /** Knows the number words of a language. */
    public Numerals(Words words) {
        this.words = words;
        words.parts("number").forEach((value, pattern) -> {
            for (String word : words.text("number." + value).split("\\|")) {
                String plural = word.endsWith("s?") ? word.substring(0, word.length() - 2) : word;
                values.put(plural, Integer.valueOf(value));
                if (!plural.equals(word)) {
                    values.put(plural + "s", Integer.valueOf(value));
                }
            }
        });
        for (String article : words.text("one_article").split("\\|")) {
            values.putIfAbsent(article, 1);
        }
    }

    /** A regular expression of what may be a number; {@link #parse} has the last word. */
    public String regex() {
        String word = "(?:" + words.any("number") + "|" + words.any("one_article") + ")(?!\\w)";
        return "(?:\\d{1,9}(?!\\d)|" + word + "(?:[ -](?:" + words.any("number_joint") + "[ -])?" + words.any("number")
                + "(?!\\w)){0,5})";
    }

    /** The number that the words say, or empty when they do not make one number ("two three"). */
    public OptionalInt parse(String text) {
        if (!text.isEmpty() && Character.isDigit(text.charAt(0))) {
            return text.length() <= LONGEST_FIGURES ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
        }
        Integer whole = values.get(text);
        return whole != null ? OptionalInt.of(whole) : sum(text);
    }

    private OptionalInt sum(String text) {
        int thousands = 0;
        int current = 0;
        int smallest = Integer.MAX_VALUE;
        for (String part : text.split("[ -]")) {
            Integer value = values.get(part);
            if (value == null) {
                if (part.matches(words.any("number_joint"))) {
                    continue;
                }
                return OptionalInt.empty();
            }
            if (value == 1000) {
                thousands += Math.max(current, 1) * 1000;
                current = 0;
                smallest = 1000;
            } else if (value == 100 && current > 0 && current < 10) {
                current *= 100;
                smallest = 100;
            } else if (value == 20 && current == 4) {
                current = 80;
                smallest = 20;
            } else if (fits(value, current, smallest)) {
                current += value;
                smallest = magnitude(value);
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(thousands + current);
    }

    private static boolean fits(int value, int current, int smallest) {
        return current == 0 || value < smallest;
    }

    private static int magnitude(int value) {
        if (value >= 100) {
            return 100;
        }
        return value >= 20 ? value == 60 || value == 80 ? 20 : 10 : 1;
    }
}
